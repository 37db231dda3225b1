import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { ShownQuestion } from '@/lib/extraction/review/review-view'
import { QuestionCard } from './question-card'

interface QuestionListProps {
  questions: ShownQuestion[]
  chosen: Readonly<Record<string, string>>
  onChoose: (key: string, value: string) => void
  onLook: (key: string) => void
  language: string
}

/** The proposals under the names of their fields, in the order of the codebook. */
export function QuestionList({ questions, chosen, onChoose, onLook, language }: QuestionListProps) {
  const t = useTranslations('extraction')
  return questions.map((question, place) => {
    const { key, field } = question
    return (
      <Fragment key={key}>
        {questions[place - 1]?.field !== field && <h3 className="group">{t(`group.${field}`)}</h3>}
        <QuestionCard
          question={question}
          chosen={chosen[key] ?? question.preset}
          onChoose={(value) => onChoose(key, value)}
          onLook={() => onLook(key)}
          language={language}
        />
      </Fragment>
    )
  })
}
