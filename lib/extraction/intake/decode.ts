import { IntakeError } from './intake-error'

const DECLARED = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,30})/i
// Where a page says nothing and is no UTF-8: what the older sites of the region are written in.
const USUAL = 'windows-1252'
const ARABIC = 'windows-1256'
// What a French or English text has of letters beyond ASCII is far less.
const ARABIC_SHARE = 0.3
const SPACE_SHARE = 0.05

/**
 * The text of bytes: in the encoding of its byte order mark, else UTF-8, else what the server or the page
 * itself declares. Throws IntakeError('not-text') for what is no text.
 */
export function decodeText(bytes: Uint8Array, type = ''): string {
  const mark = markOf(bytes)
  if (mark) return checked(new TextDecoder(mark).decode(bytes))
  if (bytes.subarray(0, 64 * 1024).includes(0)) throw new IntakeError('not-text')
  const utf8 = decodeUtf8(bytes)
  if (utf8 !== null) return checked(utf8)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const declared = DECLARED.exec(type)?.[1] ?? DECLARED.exec(head)?.[1]
  return checked(decodeAs(declared ?? usualOf(bytes), bytes))
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function markOf(bytes: Uint8Array) {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

function usualOf(bytes: Uint8Array) {
  const sample = bytes.subarray(0, 4096)
  const [high, spaces] = [sample.filter((byte) => byte >= 0xc0), sample.filter((byte) => byte === 0x20)]
  const isArabic = high.length > sample.length * ARABIC_SHARE && spaces.length > sample.length * SPACE_SHARE
  return isArabic ? ARABIC : USUAL
}

// 0x80 to 0x9f of windows-1252, which Node 20 reads as the controls of ISO 8859-1.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = decoderOf(label)
  const text = decoder.decode(bytes)
  if (decoder.encoding !== USUAL) return text
  return text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign)
}

function decoderOf(label: string) {
  try {
    // UTF-8 was tried: what declares it and is not is an older page that was moved.
    return new TextDecoder(/^(?:utf-?8|iso-?8859-?1|latin-?1|us-ascii)$/i.test(label) ? USUAL : label)
  } catch {
    return new TextDecoder(USUAL)
  }
}

// Control characters that no text has: a picture or a program that happens to decode.
const CONTROL = /[^\P{Cc}\s]/gu
const MOST_CONTROLS = 0.005

function checked(text: string): string {
  if ((text.match(CONTROL)?.length ?? 0) > text.length * MOST_CONTROLS) throw new IntakeError('not-text')
  return text
}
