import type { AuditEntry } from './entry'

const COLUMNS = ['time', 'name', 'email', 'action', 'type', 'id', 'address', 'detail']

/** The first line of the log as CSV (RFC 4180). */
export const CSV_HEAD = `${COLUMNS.join(',')}\r\n`

/** Entries as lines of CSV (RFC 4180); times are ISO 8601 in UTC, details JSON. */
export function toCsv(entries: AuditEntry[]): string {
  return entries
    .map(({ createdAt, account, action, recordType, recordId, address, detail }) =>
      [
        createdAt.toISOString(),
        account?.name,
        account?.email,
        action,
        recordType,
        recordId,
        address,
        JSON.stringify(detail),
      ]
        .map((value) => cell(value ?? ''))
        .join(','),
    )
    .map((line) => `${line}\r\n`)
    .join('')
}

// A spreadsheet would run what begins like a formula, and names are whatever somebody typed.
function cell(value: string): string {
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
