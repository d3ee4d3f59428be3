import { licenceAddress } from './licence-address.ts';

/**
 * The licence of a work in schema.org: its address where it is known by name, otherwise as it was
 * written; nothing where none is stated.
 */
export const licenceOf = (licence: string | undefined): { license?: string } =>
  licence === undefined ? {} : { license: licenceAddress(licence) ?? licence };
