import { createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { makeAccount } from '@/tests/accounts'
import { mailForgotten, takeMailTurn } from './forgotten-mutations'
import { findLink } from './link-desk'
import { canMail } from './mail'

/** A mail server (RFC 5321) that takes every message and keeps its text. */
async function startMailServer() {
  const messages: string[] = []
  const server = createServer((socket) => converse(socket, messages))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())))
  const address = server.address()
  return { url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, messages }
}

function converse(socket: Socket, messages: string[]) {
  let text: string | null = null
  socket.write('220 ready\r\n')
  createInterface(socket).on('line', (line) => {
    if (text !== null && line !== '.') text += `${line}\n`
    else if (text !== null) {
      messages.push(text)
      text = null
      socket.write('250 taken\r\n')
    } else if (line === 'DATA') {
      text = ''
      socket.write('354 go on\r\n')
    } else if (line === 'QUIT') socket.end('221 bye\r\n')
    else socket.write('250 fine\r\n')
  })
}

beforeEach(() => {
  vi.stubEnv('MAIL_FROM', 'desk@example.org')
  vi.stubEnv('SITE_URL', 'https://base.example')
})
afterEach(() => vi.unstubAllEnvs())

test('mail is sent only where its server, its sender and the address of the site are known', () => {
  expect(canMail()).toBe(false)
  vi.stubEnv('SMTP_URL', 'smtp://mail.example')
  expect(canMail()).toBe(true)
  vi.stubEnv('SITE_URL', '')
  expect(canMail()).toBe(false)
})

test('a forgotten password brings a link that works to the account, and nothing to anybody else', async () => {
  const mail = await startMailServer()
  vi.stubEnv('SMTP_URL', mail.url)
  const { email, name } = await makeAccount('editor')
  await mailForgotten(`no-${email}`, 'fr', null)
  expect(mail.messages).toEqual([])
  await mailForgotten(email, 'fr', null)
  const [message = ''] = mail.messages
  expect(message).toContain(`<${email}>`)
  // Long lines are folded with a sign of equality (quoted-printable, RFC 2045).
  const token =
    /https:\/\/base\.example\/fr\/admin\/link\/([\w-]+)/.exec(message.replaceAll('=\n', ''))?.[1] ?? ''
  expect(await findLink(token)).toEqual({ is: 'password', email, name })
})

test('nobody’s mailbox is filled through us', async () => {
  const mail = await startMailServer()
  vi.stubEnv('SMTP_URL', mail.url)
  const { email } = await makeAccount('editor')
  for (let time = 0; time < 10; time += 1) await mailForgotten(email, 'en', null)
  expect(mail.messages).toHaveLength(2)
  const waits = []
  for (let time = 0; time < 6; time += 1) waits.push(await takeMailTurn('192.0.2.1'))
  expect(waits.slice(0, 5)).toEqual([0, 0, 0, 0, 0])
  expect(waits.at(-1)).toBeGreaterThan(0)
})
