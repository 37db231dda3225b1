import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { prove } from '@/lib/auth/prove'
import { Role } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { saveRecord } from '@/lib/records/mutations'
import { newestOf } from '@/tests/drafts'

/** A form that was posted: its token, what it changes, the version it was opened on. */
const Form = z.object({ token: z.uuid(), mark: z.string(), base: z.int() })

/** An editor who saves one actor again and again, and tells each form before it is posted and each answer. */
async function work() {
  const [id = '', accountId = '', pending = ''] = process.argv.slice(2)
  const account = await writer().account.findUniqueOrThrow({ where: { id: accountId } })
  const editor = prove({ ...account, role: Role.parse(account.role), hasSecondFactor: false }, 'records.edit')
  // The form that nobody knows the fate of is posted once more, as a browser does that got no answer.
  let form = pending ? Form.parse(JSON.parse(pending)) : null
  for (;;) {
    const { draft, version } = await newestOf({ type: 'actor', id })
    if (draft.type !== 'actor') throw new Error(`${id} is no actor`)
    form ??= { token: randomUUID(), mark: randomUUID(), base: version }
    say('posted', form)
    const content = { ...draft.content, aliases: [...draft.content.aliases, form.mark] }
    const answer = await saveRecord(editor, {
      draft: { type: 'actor', content },
      ...{ id, base: form.base, token: form.token },
      reason: form.mark,
      address: null,
    })
    if (answer.is !== 'saved') throw new Error(JSON.stringify(answer))
    say('saved', { mark: form.mark, version: answer.version })
    form = null
  }
}

// Written before the next line runs, so that what was said was said even when this process is killed at once.
function say(what: string, value: object) {
  process.stdout.write(`${JSON.stringify({ what, ...value })}\n`)
}

await work()
