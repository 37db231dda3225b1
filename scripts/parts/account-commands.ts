/** What `npm run account` can do, and what each takes at least. */
export const COMMANDS = new Map([
  ['list', []],
  ['create', ['EMAIL', 'ROLE', 'NAME']],
  ['link', ['EMAIL']],
  ['role', ['EMAIL', 'ROLE']],
  ['disable', ['EMAIL']],
  ['enable', ['EMAIL']],
  ['reset-second-factor', ['EMAIL']],
])

export const USAGE = `Usage:\n${[...COMMANDS].map(([command, args]) => `  npm run account -- ${[command, ...args].join(' ')}`).join('\n')}
ROLE is contributor, editor, reviewer or admin.`
