/** The places of the built-in data, which English names alike wherever they stand in a sentence. */
export const places = {
  CA5: 'Central Asia',
  KZ: 'Kazakhstan',
  UZ: 'Uzbekistan',
  KG: 'Kyrgyzstan',
  TJ: 'Tajikistan',
  TM: 'Turkmenistan',
};
