import { describe, expect, it } from 'vitest';
import { EVERYTHING, filterOf, isNarrowed, paramsOf, viewOf } from './address';

const HERMAN = '01930000-0000-7000-8000-000000000022';

describe('the address of the log', () => {
  it('holds every filter and gives it back', () => {
    const address = `collega=${HERMAN}&client=haddou&van=2026-11-01&tot=2026-11-23&wat=logboek`;
    expect(paramsOf(viewOf(new URLSearchParams(address))).toString()).toBe(address);
    expect(paramsOf(EVERYTHING).toString()).toBe('');
  });

  it('leaves out what cannot be right', () => {
    const params = new URLSearchParams('collega=herman&van=gisteren&tot=2026-13-45');
    expect(viewOf(params)).toEqual(EVERYTHING);
  });

  it('asks for a client from the second letter on', () => {
    expect(filterOf({ ...EVERYTHING, client: ' h ' }).clientName).toBeNull();
    expect(filterOf({ ...EVERYTHING, client: ' ha ' }).clientName).toBe('ha');
    expect(isNarrowed({ ...EVERYTHING, client: 'h' })).toBe(false);
    expect(isNarrowed({ ...EVERYTHING, client: 'ha' })).toBe(true);
  });

  it('asks for no client in the log itself', () => {
    expect(filterOf({ ...EVERYTHING, kind: 'ACCESS_LOG', client: 'haddou' }).clientName).toBeNull();
  });
});
