'use client'

import { useParams } from 'next/navigation'

import en from '@/messages/en/site.json'
import fr from '@/messages/fr/site.json'

/** Our fault, said in the reader's language. Without script, a reload does what the button does. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const { locale } = useParams()
  const words = (locale === 'en' ? en : fr).error
  return (
    <div className="stack">
      <h1>{words.title}</h1>
      <p className="prose">{words.text}</p>
      <p>
        <button type="button" className="btn" onClick={reset}>
          {words.retry}
        </button>
      </p>
    </div>
  )
}
