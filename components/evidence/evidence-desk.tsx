'use client'

import { useTranslations } from 'next-intl'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useFormState } from '@/components/forms/form-context'
import { useFormHandle } from '@/components/forms/form-handle'
import type { Anchor } from '@/lib/evidence/anchor'
import type { ArticleText } from '@/lib/evidence/article-text'
import { type EntryQuote, type Fact, factsIn, numberQuotes } from '@/lib/evidence/entry'
import { type FormTree, valueAt } from '@/lib/forms/tree'

/** Words of an article, chosen to be attached to a fact. */
export interface Passage {
  article: string
  anchor: Anchor
}

/** Evidence that joins a list: a passage, or an article without its words. */
export interface NewEvidence extends Partial<Anchor> {
  article: string
  stance?: 'supports' | 'differs'
  originalValue?: string
}

interface EvidenceDesk {
  /** What the form holds now. */
  tree: FormTree
  texts: readonly ArticleText[]
  quotes: EntryQuote[]
  facts: Fact[]
  nameFact: (fact: Fact) => string
  /** The article that is open. */
  shown: string
  show: (article: string) => void
  /** The passage that waits for its fact; the passage that is pointed at while one types. */
  picked: Passage | null
  pick: (passage: Passage | null) => void
  pointed: Passage | null
  point: (passage: Passage | null) => void
  /** Says what happened to those who cannot see it. */
  announce: (words: string) => void
  /** A list of evidence takes part under its name, which changes when its row moves. */
  register: (list: string, add: (evidence: NewEvidence) => void) => () => void
  attach: (list: string, evidence: NewEvidence) => void
  /** Reads the form again, after a list has changed. */
  sync: () => void
}

const Context = createContext<EvidenceDesk | null>(null)

/** The evidence around a field. */
export function useEvidenceDesk(): EvidenceDesk {
  const desk = useContext(Context)
  if (!desk) throw new Error('Evidence outside of an EvidenceDesk')
  return desk
}

/** What the articles and the facts of one form know of each other. The form's fields are the only truth of it. */
export function EvidenceDesk({ children }: { children: ReactNode }) {
  const { tree: drawn, texts } = useFormState()
  const handle = useFormHandle()
  const nameFact = useFactNames()
  const t = useTranslations('entry')
  const [tree, setTree] = useState(drawn)
  const [seen, setSeen] = useState(drawn)
  const [shown, show] = useState<string | null>(null)
  const [picked, pick] = useState<Passage | null>(null)
  const [pointed, point] = useState<Passage | null>(null)
  const [said, setSaid] = useState('')
  const lists = useRef(new Map<string, (evidence: NewEvidence) => void>())
  if (seen !== drawn) {
    setSeen(drawn)
    setTree(drawn)
  }
  const opened = valueAt(drawn, 'shown') || (texts[0]?.id ?? '')
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server opened is shown, whatever was shown before
  useEffect(() => show(null), [opened])

  const register = useCallback((list: string, add: (evidence: NewEvidence) => void) => {
    lists.current.set(list, add)
    return () => {
      // Rows that change places register under each other's names before they leave their own.
      if (lists.current.get(list) === add) lists.current.delete(list)
    }
  }, [])
  const quotes = useMemo(() => numberQuotes(tree, texts), [tree, texts])
  const facts = useMemo(() => factsIn(tree), [tree])
  const desk: EvidenceDesk = {
    tree,
    texts,
    quotes,
    facts,
    nameFact,
    shown: shown ?? opened,
    show,
    picked,
    pick(passage) {
      // The facts are named by what is in the form at this moment.
      if (passage) setTree(handle.tree())
      pick(passage)
    },
    pointed,
    point,
    announce: setSaid,
    register,
    attach(list, evidence) {
      const fact = facts.find((one) => one.list === list)
      lists.current.get(list)?.(evidence)
      setSaid(t('attached', { fact: fact ? nameFact(fact) : '' }))
    },
    sync: () => setTree(handle.tree()),
  }
  return (
    <Context.Provider value={desk}>
      {children}
      <span className="vh" role="status">
        {said}
      </span>
    </Context.Provider>
  )
}

/** What a fact is called where it stands among others. */
function useFactNames() {
  const t = useTranslations('entry')
  return ({ field, actor, place }: Fact): string => {
    if (place === null) return t(`fact.${field}`)
    return actor ?? t('participation', { place: place + 1 })
  }
}
