import { getTranslations } from 'next-intl/server'
import { edtfOf } from '@/lib/edtf/columns'
import { startsWithVowel } from '@/lib/edtf/point-words'
import { sayDate } from '@/lib/i18n/format'
import { hasLeft } from '@/lib/initiatives/initiative'

/** « à partir du 16 février 2014, sort le 15 mai 2022 » of a member that left, else the dates in words. */
export async function StayWords({ stay, whole }: { stay: string; whole: string }) {
  const t = await getTranslations('initiatives')
  const { start, end } = edtfOf(stay)
  if (!end || !hasLeft(stay, whole)) return sayDate(stay)
  const [from, to] = await Promise.all([start ? sayDate(start.text) : '', sayDate(end.text)])
  return t.rich('lives.left', {
    from,
    fromKind: start ? (start.approximate ? 'about' : start.precision) : 'none',
    vowel: startsWithVowel(from),
    to,
    toKind: end.approximate ? 'about' : end.precision,
    b: (words) => <b>{words}</b>,
  })
}
