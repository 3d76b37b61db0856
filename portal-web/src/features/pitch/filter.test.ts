import { describe, expect, it } from 'vitest';
import { filterOf, toggled } from './filter';

describe('the filter in the address', () => {
  it('takes the values of the lists and nothing else', () => {
    const filter = filterOf(new URLSearchParams('werk=FOOD&werk=SALES&werk=EVIL&uren=UP_TO_20'));
    expect(filter.occupationGroups).toEqual(['SALES', 'FOOD']);
    expect(filter.hours).toEqual(['UP_TO_20']);
    expect(filter.regions).toEqual([]);
  });

  it('gets a value by one press and loses it by the next', () => {
    const once = toggled(new URLSearchParams('werk=FOOD'), 'werk', 'CARE');
    expect(once.getAll('werk')).toEqual(['FOOD', 'CARE']);
    expect(toggled(once, 'werk', 'FOOD').toString()).toBe('werk=CARE');
  });
});
