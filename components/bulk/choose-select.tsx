export interface Option {
  value: string
  label: string
}

interface ChooseSelectProps {
  name: string
  label: string
  value: string | undefined
  options: Option[]
  /** More choices under a title each, after the others. */
  groups?: { title: string; options: Option[] }[]
}

/** A choice with its label. */
export function ChooseSelect({ name, label, value, options, groups = [] }: ChooseSelectProps) {
  const id = `bulk-${name}`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value}>
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.title} label={group.title}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </div>
  )
}

function Options({ options }: Pick<ChooseSelectProps, 'options'>) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}
