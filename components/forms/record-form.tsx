'use client'

import { useLocale, useTranslations } from 'next-intl'
import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { RecordAction } from '@/lib/forms/answer'
import { treeOf } from '@/lib/forms/intents'
import { CREATE, formOfEntries, THEN } from '@/lib/forms/meta'
import type { OpenedForm } from '@/lib/forms/opened'
import { type FormTree, idOf, onlyWrong } from '@/lib/forms/tree'
import { takeCopy } from './autosave'
import { AutosaveLine } from './autosave-line'
import { ErrorSummary } from './error-summary'
import { FormStateProvider } from './form-context'
import { FormHandleProvider } from './form-handle'
import { RestoredNote } from './restored-note'
import { SavedNote } from './saved-note'
import { StaleNote } from './stale-note'
import { TextField } from './text-field'
import { useAutosave } from './use-autosave'
import { useFieldWords } from './use-words'

interface RecordFormProps {
  action: RecordAction
  opened: OpenedForm
  children: ReactNode
  /** Beside the form's buttons. */
  aside?: ReactNode
  /** Draws what stands around the fields and their notes: the articles. */
  frame?: (form: ReactNode) => ReactNode
}

/** What the fields show that neither the page nor the server's answer gave them. */
interface Own {
  tree: FormTree
  base: number
  /** Changes when the fields have to be drawn anew. */
  epoch: number
  /** When the copy of this browser was kept that they show (ISO 8601). */
  at: string | null
}

/**
 * The form of a record: saves, refuses with what to correct, asks when somebody else saved meanwhile, and keeps what is
 * typed. Complete without script; with it, lists change at once and nothing has to be loaded again.
 */
export function RecordForm(props: RecordFormProps) {
  // After a save, or a start from what is saved, it is another form: nothing of the last one's answer or fields stays.
  return <OneForm key={props.opened.fresh} {...props} />
}

function OneForm({ action, opened: given, children, aside, frame = asItIs }: RecordFormProps) {
  // As it was opened: a page that is read again must not lift the form onto a version that its editor never saw.
  const [opened] = useState(given)
  const t = useTranslations('forms')
  const locale = useLocale()
  const words = useFieldWords(opened.type)
  const [answer, send, isSending] = useActionState(action, null)
  const [own, setOwn] = useState<(Own & { for: typeof answer }) | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const summary = useRef<HTMLDivElement>(null)
  const note = useRef<HTMLElement>(null)
  const wanted = useRef<string | null>(null)
  // From the moment a save is asked: what were typed after that would not be in it.
  const [isHeld, setIsHeld] = useState(false)
  const before = useRef<Element | null>(null)
  const { account, number } = useMemo(() => partsOfToken(opened.form), [opened.form])
  const prefix = `reperes:${account}:${opened.type}:${opened.id ?? ''}:`
  const { state, keep, touch, stop } = useAutosave(form, `${prefix}${number}`)

  const isOwn = own !== null && own.for === answer
  const tree = isOwn ? own.tree : (answer?.extra?.tree ?? answer?.initialValue ?? opened.tree)
  const base = isOwn ? own.base : (answer?.extra?.base ?? (Number(answer?.initialValue?.base) || opened.base))
  const drawn = `${answer?.extra?.redrawn ?? ''}${own?.epoch ?? 0}`
  const errors = useMemo(() => (answer ? withoutNull(answer.error) : opened.errors), [answer, opened.errors])
  const stale = answer?.extra?.stale
  const isChecked = Object.keys(opened.errors).length > 0

  // What this browser alone has kept, from before a crash or from where there was no connection.
  useEffect(() => {
    const copy = takeCopy(prefix)
    if (!copy || (opened.restored && copy.at < opened.restored.at)) return
    setOwn({
      tree: treeOf(formOfEntries(copy.entries)),
      base: copy.base,
      epoch: Date.now(),
      at: copy.at,
      for: null,
    })
  }, [prefix, opened.restored])
  useEffect(() => {
    if (own?.at) touch()
  }, [own?.at, touch])
  useEffect(() => {
    // A check that the save asked for comes with the page that it leads to.
    summary.current?.focus()
  }, [])
  useEffect(() => {
    if (isHeld || isSending || !before.current) return
    if (document.activeElement === document.body && before.current instanceof HTMLElement)
      before.current.focus()
    before.current = null
  }, [isHeld, isSending])
  useEffect(() => {
    if (answer?.extra?.redrawn && wanted.current) {
      document.getElementById(wanted.current)?.focus()
      wanted.current = null
    } else if (answer) {
      const only = onlyWrong(withoutNull(answer.error), answer.extra?.tree ?? {})
      const field = only === null ? null : document.getElementById(idOf(only))
      ;(note.current ?? field ?? summary.current)?.focus()
    }
  }, [answer])
  useEffect(() => {
    // A page that the browser kept whole says what was so when it was left. What was typed is kept, and comes back.
    const readAgain = (event: PageTransitionEvent) => event.persisted && location.reload()
    window.addEventListener('pageshow', readAgain)
    return () => window.removeEventListener('pageshow', readAgain)
  }, [])

  function change(button: HTMLButtonElement) {
    if (!button.form) return
    setOwn({
      tree: treeOf(new FormData(button.form, button)),
      base,
      epoch: own?.epoch ?? 0,
      at: own?.at ?? null,
      for: answer,
    })
    queueMicrotask(touch)
  }
  const handle = {
    tree: () => (form.current ? treeOf(new FormData(form.current)) : tree),
    replace(next: FormTree) {
      setOwn({ tree: next, base, epoch: (own?.epoch ?? 0) + 1, at: own?.at ?? null, for: answer })
      setTimeout(touch)
    },
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null
    if (submitter?.dataset.leaves) return
    event.preventDefault()
    if (isSending || before.current) return
    before.current = document.activeElement
    setIsHeld(true)
    const data = new FormData(event.currentTarget, submitter)
    wanted.current =
      submitter instanceof HTMLButtonElement && submitter.name === CREATE
        ? idOf(submitter.value.split(':')[1] ?? '')
        : null
    // First to where nothing can be lost: a connection that breaks while saving would take the page with it.
    const kept = await keep()
    setIsHeld(false)
    if (kept === 'browser') return
    stop()
    startTransition(() => send(data))
  }

  return (
    <FormHandleProvider value={handle}>
      <FormStateProvider
        value={{
          ...words,
          type: opened.type,
          tree,
          errors,
          choices: answer?.extra?.choices ?? {},
          made: answer?.extra?.made ?? null,
          changed: answer?.extra?.changed ?? null,
          texts: answer?.extra?.texts ?? opened.texts ?? [],
          change,
        }}
      >
        {!answer && opened.notice && <SavedNote notice={opened.notice} isChecked={isChecked} />}
        <form ref={form} action={send} onSubmit={submit} onInput={touch} noValidate aria-busy={isSending}>
          {/* Enter in a field presses the first button of a form: it must be the one that saves. */}
          <button type="submit" className="vh" name={THEN} value="save" tabIndex={-1} aria-hidden="true">
            {t('save')}
          </button>
          <input type="hidden" name="form" value={opened.form} />
          <input type="hidden" name="type" value={opened.type} />
          <input type="hidden" name="record" value={opened.id ?? ''} />
          <input type="hidden" name="base" value={base} />
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="restored" value={opened.restored?.token ?? ''} />
          {frame(
            <div className="edform">
              {(opened.restored || own?.at) && !answer && (
                <RestoredNote
                  opened={opened}
                  at={own?.at ?? opened.restored?.at ?? ''}
                  isHere={own?.at != null}
                  onDrop={stop}
                />
              )}
              {stale && <StaleNote stale={stale} box={note} />}
              {!isSending && <ErrorSummary box={summary} />}
              <div key={drawn} inert={isHeld || isSending}>
                {children}
                <TextField
                  name="reason"
                  label={t('reason')}
                  hint={t('reason-hint')}
                  isOptional={opened.publishedVersion === null}
                />
              </div>
              <p className="btns">
                <button type="submit" className="btn" name={THEN} value="save" aria-disabled={isSending}>
                  {t('save')}
                </button>
                {opened.maySubmit && (
                  <button
                    type="submit"
                    className="btn alt2"
                    name={THEN}
                    value="submit"
                    aria-disabled={isSending}
                  >
                    {t('save-submit')}
                  </button>
                )}
                <AutosaveLine state={state} isSending={isSending} />
              </p>
              {aside}
            </div>,
          )}
        </form>
      </FormStateProvider>
    </FormHandleProvider>
  )
}

function asItIs(form: ReactNode) {
  return form
}

function withoutNull(errors: Record<string, string[] | null> | undefined): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(errors ?? {}).flatMap(([name, codes]) => (codes ? [[name, codes]] : [])),
  )
}

// The token begins with whose the form is and its own number: what one person left in this browser is not shown to another.
function partsOfToken(token: string) {
  const [account = '', number = ''] = token.split('.')
  return { account, number }
}
