import { expect, type Locator, type Page } from '@playwright/test'

/** Somebody who has only a keyboard, and counts: a key pressed or a text typed is one step. */
export class Keyboard {
  steps = 0

  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.steps++
    await this.page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    this.steps++
    await this.page.keyboard.type(text)
  }

  async paste(text: string): Promise<void> {
    this.steps++
    await this.page.keyboard.insertText(text)
  }

  /** Tab until the element has focus, at most so many times. */
  async tabTo(target: Locator, most = 12): Promise<void> {
    for (let tabs = 0; tabs < most; tabs++) {
      await this.press('Tab')
      if (await target.evaluate((element) => element === document.activeElement)) return
    }
    await expect(target, `within ${most} tabs`).toBeFocused()
  }
}
