import { lookup } from 'node:dns'
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import ipaddr from 'ipaddr.js'
import { IntakeError } from './intake-error'

/** A page as its server sent it. */
export interface FetchedPage {
  /** Where it was found, after redirects. */
  url: string
  /** Media type with its parameters, as the server names it. */
  type: string
  bytes: Buffer
}

const MOST_REDIRECTS = 5
const PATIENCE_MS = 10_000
const MOST_BYTES = 5 * 1024 * 1024
// Browsers' words: what a site gives to readers is asked for, under a name that says who asks.
const HEADERS = {
  'user-agent': 'Mozilla/5.0 (compatible; ReperesSahel/1.0; one page, at the request of an editor)',
  accept: 'text/html,application/xhtml+xml,text/plain,application/pdf;q=0.9,*/*;q=0.5',
  'accept-language': 'fr,en;q=0.8,ar;q=0.6',
  'accept-encoding': 'gzip, deflate, br',
}

export interface FetchLimits {
  /** Which resolved addresses may be connected to; every public one by default. */
  isAllowed?: (address: string) => boolean
  milliseconds?: number
  bytes?: number
}

/**
 * Fetches a public web page. Never connects to a private, loopback, link-local or otherwise special address:
 * each name is resolved by the connection itself, so that what was checked is what is connected to, on every
 * redirect anew. At most 5 redirects, 10 seconds and 5 MB (unpacked) in all. Throws IntakeError.
 */
export async function fetchPage(address: string, limits: FetchLimits = {}): Promise<FetchedPage> {
  const { isAllowed = isPublic, milliseconds = PATIENCE_MS, bytes = MOST_BYTES } = limits
  const signal = AbortSignal.timeout(milliseconds)
  let url = publicUrl(address)
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await ask(url, isAllowed, signal)
    const { statusCode: status = 0, headers } = answer
    if (status >= 300 && status < 400 && headers.location) {
      answer.destroy()
      url = publicUrl(new URL(headers.location, url).href)
      continue
    }
    if (status !== 200) {
      answer.destroy()
      throw new IntakeError(status === 404 || status === 410 ? 'not-found' : 'refused')
    }
    return { url: url.href, type: headers['content-type'] ?? '', bytes: await readAll(answer, bytes, signal) }
  }
  throw new IntakeError('too-many-redirects')
}

/** Whether an IP address belongs to the public internet. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  return ipaddr.process(address).range() === 'unicast'
}

function publicUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new IntakeError('not-an-address')
  }
  return url
}

async function ask(
  url: URL,
  isAllowed: (address: string) => boolean,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // No name is looked up where the address is a number already.
  if (isIP(host) !== 0 && !isAllowed(host)) throw new IntakeError('private-address')
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const options = { headers: HEADERS, lookup: guardedLookup(isAllowed), signal, agent: false }
    const asked: ClientRequest = request(url, options, resolve)
    asked.on('error', (error) => reject(refusalOf(error, signal)))
    asked.end()
  })
}

function guardedLookup(isAllowed: (address: string) => boolean): LookupFunction {
  return (name, options, answer) => {
    lookup(name, { ...options, all: true }, (error, found) => {
      if (error) return answer(error, '')
      const [first] = found
      const isSafe = first !== undefined && found.every(({ address }) => isAllowed(address))
      if (!isSafe) return answer(new IntakeError('private-address'), '')
      return options.all ? answer(null, found) : answer(null, first.address, first.family)
    })
  }
}

function refusalOf(error: Error, signal: AbortSignal): IntakeError {
  if (error instanceof IntakeError) return error
  return new IntakeError(signal.aborted ? 'too-slow' : 'unreachable')
}

async function readAll(answer: IncomingMessage, most: number, signal: AbortSignal): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of unpacked(answer)) {
      size += chunk.length
      if (size > most) throw new IntakeError('too-large')
      chunks.push(Buffer.from(chunk))
    }
    return Buffer.concat(chunks)
  } catch (error) {
    throw error instanceof Error ? refusalOf(error, signal) : error
  } finally {
    answer.destroy()
  }
}

function unpacked(answer: IncomingMessage): AsyncIterable<Uint8Array> {
  const unpack = UNPACKED[answer.headers['content-encoding'] ?? '']?.()
  if (!unpack) return answer
  answer.on('error', (error) => unpack.destroy(error))
  return answer.pipe(unpack)
}

const UNPACKED: Record<
  string,
  () => ReturnType<typeof createGunzip> | ReturnType<typeof createBrotliDecompress>
> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}
