import { useTranslations } from 'next-intl'
import { FacetGroup } from '@/components/ui/facet-group'
import type { EventFilters } from '@/lib/events/filters'
import type { ParamProblem } from '@/lib/url/params'

interface PeriodChoiceProps {
  filters: EventFilters
  problems: ParamProblem[]
}

/** From when to when, as EDTF; what cannot be read stays in its field, with the reason above it. */
export function PeriodChoice({ filters, problems }: PeriodChoiceProps) {
  const t = useTranslations('filters')
  const { from, to, certain } = filters
  const wrong = problems.filter(({ key }) => key === 'from' || key === 'to')
  const chosen = (from === undefined && to === undefined ? 0 : 1) + (certain ? 1 : 0)
  return (
    <FacetGroup title={t('period')} chosen={chosen} isOpen={wrong.length > 0}>
      <div className="two">
        {(['from', 'to'] as const).map((name) => (
          <LimitField
            key={name}
            name={name}
            value={filters[name]}
            problem={wrong.find(({ key }) => key === name)}
          />
        ))}
      </div>
      <p className="hint" id="period-hint">
        {t('hint')}
      </p>
      <label>
        <input type="checkbox" name="certain" value="1" defaultChecked={certain} /> {t('certain')}
      </label>
    </FacetGroup>
  )
}

interface LimitFieldProps {
  name: 'from' | 'to'
  value: string | undefined
  problem: ParamProblem | undefined
}

function LimitField({ name, value, problem }: LimitFieldProps) {
  const t = useTranslations('filters')
  return (
    <div className={problem && 'bad'}>
      <label htmlFor={`period-${name}`}>{t(name)}</label>
      {problem && (
        <span className="err" id={`period-${name}-error`}>
          {t(`problem.${problem.reason}`)}
        </span>
      )}
      <input
        id={`period-${name}`}
        name={name}
        defaultValue={problem?.value ?? value}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `period-${name}-error` : 'period-hint'}
      />
    </div>
  )
}
