/** A code as the files write it; it links to its own line, whose address can be shared. */
export function CodeCell({ anchor, code }: { anchor: string; code: string }) {
  return (
    <td>
      <a href={`#${anchor}`}>
        <code>{code}</code>
      </a>
    </td>
  )
}
