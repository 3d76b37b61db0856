import { describe, expect, it } from 'vitest';
import { isNarrowed, paramsOf, variablesOf, viewOf, type View } from './address';

const view = (address: string) => viewOf(new URLSearchParams(address));

describe('the address of the caseload', () => {
  it('keeps filter and order, in words', () => {
    const kept: View = { reason: 'NO_CONTACT', cohort: 'MINUS_3', name: 'Ron', order: 'NAME' };
    const address = paramsOf(kept).toString();
    expect(address).toBe('reden=no-contact&groep=minus-3&naam=Ron&volgorde=naam');
    expect(view(address)).toEqual(kept);
  });

  it('is empty for everybody in the usual order', () => {
    expect(paramsOf(view('')).toString()).toBe('');
    expect(isNarrowed(view('volgorde=naam'))).toBe(false);
  });

  it('shows everybody when somebody changed the address into something unknown', () => {
    expect(view('reden=score&groep=x&volgorde=risico')).toEqual(view(''));
  });

  it('asks for no name when only spaces were typed', () => {
    expect(variablesOf(view('naam=%20')).filter?.name).toBeNull();
  });
});
