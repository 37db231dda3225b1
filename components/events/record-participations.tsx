import { getLocale, getTranslations } from 'next-intl/server'
import { Proof } from '@/components/evidence/proof'
import { SaidText } from '@/components/ui/said'
import type { Event, Participation } from '@/lib/events/event'
import { isEachAlone } from '@/lib/events/facts'
import { citationsOf } from '@/lib/evidence/citation'
import { hrefIn } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import { ParticipationRole } from '@/lib/vocabulary/lists'

/** Who took part, by role. The articles on file state the participants together; one with its own says so itself. */
export async function EventParticipations({ event }: { event: Event }) {
  const [t, v] = await Promise.all([getTranslations('events.record'), getTranslations('vocabulary')])
  const { participations, citations } = event
  const together = citationsOf(citations, 'participants')
  const isAlone = isEachAlone(together, participations)
  const count = new Set(participations.map(({ actor }) => actor.id)).size
  if (count === 0) return null
  const roles = ParticipationRole.options
    .map((role) => ({ role, members: participations.filter((one) => one.role === role) }))
    .filter(({ members }) => members.length > 0)
  return (
    <section>
      <h2>
        {t('participants')} <small>{t('actorCount', { count })}</small>
      </h2>
      <div className="facts">
        {!isAlone && (
          <div className="fact">
            <p className="dt">{t('participantsEvidence')}</p>
            <div className="hp">
              <span className="mut">{t('participantsTogether')}</span>
              <Proof citations={together} />
            </div>
          </div>
        )}
        {roles.map(({ role, members }) => (
          <div key={role} className="fact role">
            <h3 className="dt">{v(`participationRole.${role}`, { count: members.length })}</h3>
            <ul>
              {members.map((member) => (
                <Member key={member.id} participation={member} isAlone={isAlone} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

interface MemberProps {
  participation: Participation
  /** Whether nothing proves it but its own articles. */
  isAlone: boolean
}

async function Member({ participation: { actor, capacity, citations }, isAlone }: MemberProps) {
  const locale = await getLocale()
  const acronym = say(actor.acronym, locale)
  return (
    <li className="hp">
      <a href={hrefIn(locale, `/actors/${actor.id}`)}>
        <SaidText text={actor.name} />
      </a>
      {acronym && ` (${acronym.text})`}
      {capacity && (
        <span className="as">
          <SaidText text={capacity} />
        </span>
      )}
      {(isAlone || citations.length > 0) && <Proof citations={citations} />}
    </li>
  )
}
