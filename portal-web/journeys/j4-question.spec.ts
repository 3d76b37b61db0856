import { expect, test } from '@playwright/test';
import { deskOf, expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

const SAMIRA = '/clienten/01930000-0000-7000-8000-000000000111/dossier';

test.describe('J4, a question for consent', () => {
  test.skip(({ isMobile }) => !isMobile, 'The client has a phone; Priya gets a desk of her own.');

  test('is answered with a part and with no, with a receipt on paper, and the part is extended', async ({
    page,
    browser,
  }) => {
    const priya = await deskOf(browser, 'priya', SAMIRA);
    const asking = priya.getByRole('region', { name: 'Om toestemming vragen' });
    const ask = async (purpose: string, ...sections: string[]) => {
      await asking.getByRole('button', { name: 'Vraag of u meer mag zien' }).click();
      for (const section of sections) await asking.getByRole('checkbox', { name: section }).check();
      await asking.getByRole('radio', { name: purpose }).check();
      await asking.getByLabel('Waarom vraagt u dit?').fill('Dan hoeft u het ons niet nog eens te vertellen.');
      await expectNoAxeViolations(priya);
      await shot(priya, 'j4-vraag-maken');
      await asking.getByRole('button', { name: 'Vraag versturen' }).click();
      await expect(asking.getByText('Wacht op antwoord', { exact: true })).toBeVisible();
    };
    await ask('Begeleiding naar werk', 'Contactgegevens', 'Werkintake');
    await expectNoAxeViolations(priya);
    await shot(priya, 'j4-vraag-wacht');

    // It waits on the first page, and on the narrowest phone all of it can be read.
    await page.setViewportSize({ width: 320, height: 720 });
    await loginAs(page, 'samira', '/');
    await expect(
      page.getByRole('heading', { name: 'UWV Rijnmond vraagt of zij meer van u mogen zien' }),
    ).toBeVisible();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('link', { name: 'Bekijk de vraag' }).click();
    const question = page.getByRole('region', { name: 'UWV Rijnmond vraagt: mogen wij meer zien?' });
    await expect(question.getByText('Dan hoeft u het ons niet nog eens te vertellen.')).toBeVisible();
    await expect(question.getByText('Nee zeggen heeft geen gevolgen')).toBeVisible();
    await question.getByText('Contactgegevens: dit zien zij dan').click();
    await expect(question.getByText('Groene Hilledijk 214')).toBeVisible();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j4-vraag-320');
    await page.setViewportSize({ width: 390, height: 844 });
    await shot(page, 'j4-vraag');

    await question.getByRole('button', { name: 'Een deel mag' }).click();
    await question.getByRole('button', { name: 'Dit deel mag' }).click();
    await expect(question.getByText('Kies ten minste één onderdeel.').first()).toBeVisible();
    await question.getByRole('checkbox', { name: /^Contactgegevens/ }).check();
    await expectNoAxeViolations(page);
    await shot(page, 'j4-vraag-deel');
    await question.getByRole('button', { name: 'Dit deel mag' }).click();
    await expect(question.getByText('UWV Rijnmond ziet nu: Contactgegevens.')).toBeVisible();
    await expectNoAxeViolations(page);
    await shot(page, 'j4-vraag-bewijs');
    const saved = page.waitForEvent('download');
    await question.getByRole('button', { name: 'Ontvangstbewijs opslaan (pdf)' }).click();
    expect((await saved).suggestedFilename()).toMatch(/^ontvangstbewijs-WB-.*\.pdf$/);

    await expect(priya.getByText('Groene Hilledijk 214')).toBeVisible();
    await expect(asking.getByText('Ja, een deel', { exact: true })).toBeVisible();
    await shot(priya, 'j4-vraag-antwoord');

    // No changes nothing, and the asker hears no more than no.
    await ask('Overdracht van WW naar bijstand', 'Werkintake');
    await question.first().getByRole('button', { name: 'Nee', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'U hebt nee gezegd' })).toBeVisible();
    await expect(page.getByText('niet aan uw uitkering en niet aan uw begeleiding')).toBeVisible();
    await shot(page, 'j4-vraag-nee');
    await expect(asking.getByText('Nee', { exact: true })).toBeVisible();
    await expect(priya.getByRole('heading', { name: 'Werkintake' })).toBeHidden();

    // What was given is made to last longer, and then taken back, so that all is as it was.
    await page.reload();
    const uwv = page.getByRole('region', { name: 'UWV Rijnmond' });
    await uwv.getByText('Bekijk alle onderdelen').click();
    await uwv.getByRole('button', { name: /^Contactgegevens/ }).click();
    const panel = page.getByRole('dialog');
    await panel.getByText('Verlengen of eerder stoppen').click();
    await expectNoAxeViolations(page);
    await shot(page, 'j4-verlengen');
    await panel.getByRole('button', { name: 'Opslaan' }).click();
    await expect(panel.getByRole('heading', { name: 'U hebt de toestemming verlengd' })).toBeVisible();
    await expectNoAxeViolations(page);
    await shot(page, 'j4-verlengd');
    await panel.getByRole('button', { name: 'Klaar' }).click();
    await uwv.getByRole('button', { name: /^Contactgegevens/ }).click();
    await panel.getByRole('button', { name: 'Toestemming intrekken' }).click();
    await expect(panel.getByRole('heading', { name: 'U hebt de toestemming ingetrokken' })).toBeVisible();
    await panel.getByRole('button', { name: 'Klaar' }).click();

    const history = page.getByRole('region', { name: 'Geschiedenis van uw toestemmingen' });
    for (const line of ['Ingetrokken bij', 'Verlengd bij', 'Nee gezegd tegen', 'Gegeven aan'])
      await expect(history.getByText(`${line} UWV Rijnmond`).first()).toBeVisible();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j4-geschiedenis');
    await priya.context().close();
  });

  test('shows every section as the organisation would get it', async ({ page }) => {
    await loginAs(page, 'samira', '/wie-ziet-wat');
    const city = page.getByRole('region', { name: 'Gemeente Werk & Inkomen' });
    await city.getByText('Bekijk alle onderdelen').click();
    const panel = page.getByRole('dialog');
    // Other journeys wrote and sent more meanwhile; the newest few are shown.
    const content: Record<string, RegExp> = {
      Documenten: /Brief|\.(pdf|docx|jpg|png)/,
      Sollicitaties: /En nog meer/,
      Berichten: /(Samira Haddou|Lisanne Vermeer), /,
      'Wat lastig is': /Hier staat nog niets/,
      Afspraken: /Hier staat nog niets/,
    };
    for (const [section, shown] of Object.entries(content)) {
      await city.getByRole('button', { name: new RegExp(`^${section}`) }).click();
      await expect(panel.getByText(shown).first()).toBeVisible();
      await page.keyboard.press('Escape');
    }
  });
});
