import { z } from 'zod'
import { Role } from '@/lib/auth/roles'
import { LOCALES } from '@/lib/i18n/locales'

export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 128

const Email = z.string().trim().toLowerCase().max(254).pipe(z.email())
const Name = z.string().trim().min(2).max(80)

const Password = z.string().min(SHORTEST_PASSWORD).max(LONGEST_PASSWORD)
/** One that is only compared: its length tells nothing new. */
const AnyPassword = z.string().max(1_000)

const TwoPasswords = z.object({ password: Password, again: z.string().max(1_000) })
const same = ({ password, again }: z.infer<typeof TwoPasswords>) => password === again
const differ = { path: ['again'], error: 'passwords-differ' }

/** What every form at the door says: its language, and where to go on to. */
const Door = z.object({ locale: z.enum(LOCALES).catch(LOCALES[0]), next: z.string().max(2_000).optional() })

export const SignInInput = Door.extend({ email: Email, password: AnyPassword })

export const CodeInput = Door.extend({ code: z.string().trim().min(6).max(20) })

/** The code that an authenticator app shows, in one group or two. */
export const SixDigitsInput = z.object({
  code: z
    .string()
    .trim()
    .regex(/^\d{3}\s?\d{3}$/, 'wrong-code'),
})

export const ForgottenInput = Door.extend({ email: Email })

export const ChoosePasswordInput = Door.extend({ token: z.string(), ...TwoPasswords.shape }).refine(
  same,
  differ,
)

export const FirstAdminInput = Door.extend({
  token: z.string(),
  name: Name,
  email: Email,
  ...TwoPasswords.shape,
}).refine(same, differ)

export const NewAccount = z.object({ email: Email, name: Name, role: Role })
export type NewAccount = z.infer<typeof NewAccount>

export const AccountId = z.object({ id: z.uuid() })

export const RoleInput = AccountId.extend({ role: Role })

export const ProfileInput = z.object({ name: Name, showName: z.boolean().default(false) })
export type ProfileInput = z.infer<typeof ProfileInput>

export const ChangePasswordInput = z
  .object({ current: AnyPassword, ...TwoPasswords.shape })
  .refine(same, differ)

export const CurrentPasswordInput = z.object({ current: AnyPassword })

/** One session, or all others when none is named. */
export const SessionInput = z.object({ session: z.uuid().optional() })
