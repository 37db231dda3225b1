export interface Option {
  value: string
  label: string
}

interface ChooseSelectProps {
  name: string
  label: string
  value: string | undefined
  options: Option[]
}

/** A choice with its label. */
export function ChooseSelect({ name, label, value, options }: ChooseSelectProps) {
  const id = `bulk-${name}`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
