/**
 * The HR sites Bandwise runs on without being asked, as match patterns: the vendor's own URL form for tenants.
 * Reviewed by hand; everything else goes through "Use Bandwise on this site". A vendor's marketing site is no reason to be here.
 */
export const HR_SITES: readonly { vendor: string; patterns: readonly string[] }[] = [
  { vendor: 'Workday', patterns: ['https://*.myworkday.com/*', 'https://*.workday.com/*'] },
  {
    vendor: 'SAP SuccessFactors',
    patterns: [
      'https://*.successfactors.com/*',
      'https://*.successfactors.eu/*',
      'https://*.sapsf.com/*',
      'https://*.sapsf.eu/*',
    ],
  },
  { vendor: 'Oracle HCM', patterns: ['https://*.oraclecloud.com/*'] },
  { vendor: 'Lattice', patterns: ['https://*.latticehq.com/*'] },
  { vendor: 'BambooHR', patterns: ['https://*.bamboohr.com/*'] },
  { vendor: 'Personio', patterns: ['https://*.personio.com/*', 'https://*.personio.de/*'] },
  { vendor: '15Five', patterns: ['https://*.15five.com/*'] },
  { vendor: 'Culture Amp', patterns: ['https://*.cultureamp.com/*'] },
  { vendor: 'Leapsome', patterns: ['https://*.leapsome.com/*'] },
  { vendor: 'UKG', patterns: ['https://*.ultipro.com/*', 'https://*.ukg.net/*'] },
  { vendor: 'ADP', patterns: ['https://*.adp.com/*'] },
  { vendor: 'Dayforce', patterns: ['https://*.dayforcehcm.com/*'] },
  { vendor: 'Cornerstone', patterns: ['https://*.csod.com/*'] },
  { vendor: 'Lucca', patterns: ['https://*.ilucca.net/*'] },
  { vendor: 'kaonavi', patterns: ['https://*.kaonavi.jp/*'] },
  { vendor: 'Sesame HR', patterns: ['https://*.sesametime.com/*'] },
  { vendor: 'Workleap', patterns: ['https://*.workleap.com/*'] },
  { vendor: 'HiBob', patterns: ['https://*.hibob.com/*'] },
  { vendor: 'Rippling', patterns: ['https://*.rippling.com/*'] },
  { vendor: 'Betterworks', patterns: ['https://*.betterworks.com/*'] },
  { vendor: 'Small Improvements', patterns: ['https://*.small-improvements.com/*'] },
  { vendor: 'Paylocity', patterns: ['https://*.paylocity.com/*'] },
  { vendor: 'Factorial', patterns: ['https://*.factorialhr.com/*'] },
  { vendor: 'Zoho People', patterns: ['https://people.zoho.com/*', 'https://people.zoho.eu/*'] },
  { vendor: 'OrangeHRM', patterns: ['https://*.orangehrmlive.com/*'] },
  { vendor: 'Frappe HR', patterns: ['https://*.frappe.cloud/*', 'https://*.frappehr.com/*'] },
  { vendor: 'Sage People', patterns: ['https://*.lightning.force.com/*'] },
  { vendor: 'SmartHR', patterns: ['https://*.smarthr.jp/*'] },
  { vendor: 'Google Forms', patterns: ['https://docs.google.com/forms/*'] },
  { vendor: 'Microsoft Forms', patterns: ['https://forms.office.com/*'] },
];

// Pure, so that the page agent, which needs the list only at build time, does not carry it.
export const HR_HOST_PATTERNS: readonly string[] = /* @__PURE__ */ HR_SITES.flatMap((site) => site.patterns);

/** Whether a URL is covered by one of the built-in patterns. */
export function isBuiltInSite(url: string): boolean {
  return HR_HOST_PATTERNS.some((pattern) => matches(pattern, url));
}

function matches(pattern: string, url: string): boolean {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace('\\*\\*', '**');
  const source = escaped.replace('://*\\.', '://([^/]+\\.)?').replace(/\*/g, '.*');
  return new RegExp(`^${source}$`).test(url);
}
