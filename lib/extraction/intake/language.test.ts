import { expect, test } from 'vitest'
import { languageOf } from './language'

test.each([
  ['fr', 'Le ministre a reçu mardi à Bamako son homologue du Niger pour parler des patrouilles communes.'],
  ['en', 'The minister met his counterpart from Niger in Bamako on Tuesday to talk about joint patrols.'],
  [
    'en',
    'The Direction de la Surveillance du Territoire and the Brigade Mobile were trained by the UN in Bamako.',
  ],
  ['ar', 'استقبل الوزير يوم الثلاثاء في باماكو نظيره من النيجر للحديث عن الدوريات المشتركة على الحدود.'],
  [
    'es',
    'El ministro recibió el martes en Bamako a su homólogo de Níger para hablar de las patrullas conjuntas.',
  ],
  [
    'pt',
    'O ministro recebeu na terça-feira em Bissau o seu homólogo do Níger para falar das patrulhas conjuntas.',
  ],
])('tells the language of a text: %s', (language, text) => {
  expect(languageOf(text, null)).toBe(language)
})

test('believes the page only where the text is too short to tell', () => {
  expect(languageOf('Bamako, Niamey', 'fr-ML')).toBe('fr')
  expect(languageOf('The minister met his counterpart from Niger in Bamako on Tuesday to talk.', 'fr')).toBe(
    'en',
  )
  expect(languageOf('', 'xx')).toBeNull()
})
