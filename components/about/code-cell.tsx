interface CodeCellProps {
  anchor: string
  code: string
  /** A date is not broken at its hyphens. */
  isUnbroken?: boolean
}

/** A code as the files write it; it links to its own line, whose address can be shared. */
export function CodeCell({ anchor, code, isUnbroken }: CodeCellProps) {
  return (
    <td className={isUnbroken ? 'nb' : undefined}>
      <a href={`#${anchor}`}>
        <code>{code}</code>
      </a>
    </td>
  )
}
