import { expect, test } from '@playwright/test';
import { deskOf, expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

const SAMIRA = '01930000-0000-7000-8000-000000000111';

test.skip(
  ({ viewport }) => (viewport?.width ?? 0) > 600,
  'the client answers from a phone, the adviser at a desk',
);

/** A page that says what it is, as a word processor would print it. */
function letter(words: string): Buffer {
  const content = `BT /F1 14 Tf 72 720 Td (${words}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let pdf = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${place}`.padStart(10, '0');
  });
  const table = places.map((place) => `${place} 00000 n \n`).join('');
  const start = pdf.length;
  return Buffer.from(
    `${pdf}xref\n0 6\n0000000000 65535 f \n${table}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`,
  );
}

test('J2 a remark on a spot of a letter, an answer, a second version, done', async ({ page, browser }) => {
  const remark = `Noem hier je ervaring met Exact (${Date.now() % 100_000})`;
  let downloads = 0;
  const desk = await deskOf(browser, 'lisanne');
  desk.on('download', () => downloads++);
  page.on('download', () => downloads++);

  await desk.goto(`/clienten/${SAMIRA}/documenten`);
  await expect(desk.getByRole('heading', { level: 1, name: 'Samira Haddou' })).toBeVisible();
  await expect(desk.getByRole('link', { name: /^Brief Woonstad/ })).toBeVisible();
  await expectNoAxeViolations(desk);
  await shot(desk, 'j2-lijst-adviseur');
  await desk.getByRole('link', { name: /^Brief Woonstad/ }).click();
  const sheet = desk.getByRole('group', { name: 'Bladzijde 1 van 1' });
  await expect(sheet.getByText(/achttien jaar ervaring/)).toBeVisible();
  const box = await sheet.boundingBox();
  if (!box) throw new Error('The page is not drawn');
  await sheet.click({ position: { x: box.width * 0.5, y: box.height * 0.6 } });
  await desk.getByRole('textbox', { name: 'Wat wilt u zeggen?' }).fill(remark);
  await desk.getByRole('button', { name: 'Plaats opmerking' }).click();
  const pin = desk.getByRole('button', { name: `Opmerking 1: ${remark}` });
  await expect(pin).toBeVisible();
  await expectNoAxeViolations(desk);
  await shot(desk, 'j2-opmerking-adviseur');

  await loginAs(page, 'samira');
  await expect(page.getByRole('heading', { name: /Er is iets gezegd over Brief Woonstad/ })).toBeVisible();
  await expectNoAxeViolations(page);
  await shot(page, 'j2-vandaag');
  await page
    .getByRole('region', { name: /Brief Woonstad/ })
    .getByRole('link', { name: 'Bekijk de opmerkingen' })
    .click();
  await expect(page.getByText(remark)).toBeVisible();
  await expect(page.getByRole('button', { name: `Opmerking 1: ${remark}` })).toBeVisible();
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  await shot(page, 'j2-opmerking-client');

  await page.getByRole('button', { name: 'Antwoord', exact: true }).click();
  await page
    .getByRole('textbox', { name: 'Uw antwoord aan Lisanne Vermeer' })
    .fill('Dank u, ik pas het aan.');
  await page.getByRole('button', { name: 'Stuur antwoord' }).click();
  await expect(page.getByText('Dank u, ik pas het aan.')).toBeVisible();
  await expect(desk.getByText('Dank u, ik pas het aan.')).toBeVisible();

  await page.getByTestId('veld-document').setInputFiles({
    name: 'Brief Woonstad 2.pdf',
    mimeType: 'application/pdf',
    buffer: letter('Met Exact Online werk ik al negen jaar.'),
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Brief Woonstad 2.pdf' })).toBeVisible();
  await expect(sheet.getByText(/Exact Online/)).toBeVisible();
  await expect(pin).toBeVisible();
  await shot(desk, 'j2-versie-2');

  await desk.getByRole('button', { name: 'Vink af' }).click();
  await expect(page.getByText(/Afgevinkt door Lisanne Vermeer/)).toBeVisible();
  await expectNoAxeViolations(page);
  await shot(page, 'j2-afgevinkt');
  expect(downloads).toBe(0);
  await desk.context().close();
});
