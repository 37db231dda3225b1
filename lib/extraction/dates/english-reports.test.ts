import { expect, test } from 'vitest'
import { readArticle } from '../text/reading'
import { findAttendances } from './attendance'
import { findDates } from './event-date'

// A Wednesday.
const PUBLISHED = '2024-06-26'

const REPORTS: [text: string, date: string, attendance: string | null, published?: string][] = [
  [
    'ACCRA, Ghana — More than 1,300 service members from 29 nations will begin Flintlock on July 1 and run through July 15 in Ghana.',
    '2024-07-01/2024-07-15',
    'at-least 1300',
  ],
  [
    'Flintlock 2024, which began June 10, concluded June 21 with a ceremony in Accra.',
    '2024-06-10/2024-06-21',
    null,
  ],
  [
    'On June 20-21, 2024, UNODC held a regional workshop in Dakar for 32 prosecutors and judges.',
    '2024-06-20/2024-06-21',
    'exactly 32',
  ],
  [
    'The two-day meeting, held 20 – 21 June 2024 in Abuja, gathered over 120 participants.',
    '2024-06-20/2024-06-21',
    'at-least 120',
  ],
  ['A week-long training opened Monday in Abidjan.', '2024-06-24', null],
  [
    'The Security Council on Friday unanimously adopted resolution 2690 (2023), ending the mission by 31 December 2023.',
    '2024-06-21',
    null,
  ],
  [
    'President Macron announced in Toulon on Wednesday that Operation Barkhane was over, three months after the last troops left on August 15, 2022.',
    '2024-06-26',
    null,
  ],
  ['Some 50 participants including 20 women attended the workshop on Tuesday.', '2024-06-25', 'about 50'],
  ['The workshop, attended by around sixty people, was held on 20 June.', '2024-06-20', 'about 60'],
  [
    'The Joint Force headquarters in Sévaré was attacked on 29 June 2018. A year later, on 28 June 2019, a new headquarters was inaugurated in Bamako.',
    '2019-06-28',
    null,
    '2019-06-30',
  ],
  [
    "INTERPOL's Operation KAFO II (30 November – 6 December 2020) involved 260 officers in four countries.",
    '2020-11-30/2020-12-06',
    'exactly 260',
    '2020-12-21',
  ],
  [
    'Between 1 and 10 June, some 1,000 troops from Benin and Niger carried out a joint operation along the border.',
    '2024-06-01/2024-06-10',
    'about 1000',
  ],
  [
    'The trial of 22 suspects opened in Niamey on June 24. They are accused of taking part in the 2020 Kouré attack.',
    '2024-06-24',
    null,
  ],
  [
    'The European Union today announced 35 million euros for the lake region. The programme will run until December 2026.',
    '2024-06-26',
    null,
  ],
  ['Today, 26 June 2024, the Council decided to extend the mission until 30 June 2026.', '2024-06-26', null],
  [
    'On 30 June 2023 the Security Council voted to end the mission. By 31 December 2023 all 13,000 peacekeepers are to leave.',
    '2023-06-30',
    null,
    '2023-07-01',
  ],
  [
    'Dakar, Senegal, 24 June 2024 — Thirty law enforcement officers from Mali, Burkina Faso and Niger completed a two-week course on Friday.',
    '2024-06-21',
    'exactly 30',
  ],
  [
    'A delegation from the African Union visited Nouakchott last week and met the G5 secretariat on 19 June.',
    '2024-06-19',
    null,
  ],
  [
    'The workshop (Accra, 11-13 June 2024) gathered 34 participants, including 9 women.',
    '2024-06-11/2024-06-13',
    'exactly 34',
  ],
  [
    'The European Union Military Training Mission in Mali formally closed on Friday after eleven years. Since 2013 it trained some 20,000 Malian soldiers.',
    '2024-05-17',
    null,
    '2024-05-18',
  ],
  [
    'Air Base 201 in Agadez was handed over on Monday, five weeks ahead of the 15 September deadline agreed on 19 May.',
    '2024-08-05',
    null,
    '2024-08-06',
  ],
  [
    'The GCTF West Africa Working Group held its plenary in Algiers on 23 and 24 October 2017, five weeks after ministers approved the change on 20 September.',
    '2017-10-23/2017-10-24',
    null,
    '2017-10-27',
  ],
  [
    'The UN Office of Counter-Terrorism and Morocco opened on Monday an 11-week course for 22 officers in Rabat.',
    '2024-06-24',
    'exactly 22',
  ],
  [
    'In the early hours of 15 June 2024, the last convoy of some 300 soldiers crossed into Niger.',
    '2024-06-15',
    'about 300',
  ],
  [
    'The Accra Initiative countries conducted Operation Koudanlgou IV from Nov 22 to 27, 2021, deploying more than 5,000 soldiers. Over 300 suspects were arrested.',
    '2021-11-22/2021-11-27',
    'at-least 5000',
    '2021-12-03',
  ],
]

test.each(REPORTS)(
  'the day and those present are read from an English report: %s',
  (text, date, attendance, published) => {
    const title = text.includes('\n') ? (text.split('\n')[0] ?? null) : null
    const reading = readArticle(text, { language: 'en', title, published: published ?? PUBLISHED })
    const present = findAttendances({ reading })[0]?.value
    expect(findDates({ reading })[0]?.value).toBe(date)
    expect(present ? `${present.qualifier} ${present.count}` : null).toBe(attendance)
  },
)
