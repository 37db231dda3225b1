'use client'

import { ArticlePane } from '@/components/evidence/article-pane'
import { EvidenceDesk } from '@/components/evidence/evidence-desk'
import { RecordForm } from '@/components/forms/record-form'
import { saveEventAction } from '@/lib/events/actions'
import type { OpenedForm } from '@/lib/forms/opened'
import { EventFormFacts } from './event-form-facts'
import { EventFormParts } from './event-form-parts'
import { type ThemeGroup, ThemesField } from './themes-field'

interface EventFormProps {
  opened: OpenedForm
  themes: ThemeGroup[]
  newArticleHref: string
}

/** The form of an event, in the order of the codebook, with the articles that prove it beside it. */
export function EventForm({ opened, themes, newArticleHref }: EventFormProps) {
  return (
    <RecordForm
      action={saveEventAction}
      opened={opened}
      frame={(form) => (
        <EvidenceDesk>
          <div className="work gap">
            <ArticlePane newArticleHref={newArticleHref} />
            {form}
          </div>
        </EvidenceDesk>
      )}
    >
      <EventFormFacts />
      <EventFormParts themes={<ThemesField groups={themes} />} />
    </RecordForm>
  )
}
