const USER_INFORMATION = /([A-Za-z][A-Za-z0-9+.-]{0,30}:\/\/)([^\s/?#@'"]{1,2000})@/g;
const ONLY_VARIABLES = /^(?:\$\{[A-Z0-9_]+\}|:)+$/;

/**
 * The text with user names and passwords in URLs replaced by `****`. What consists of environment variables only
 * (`https://${USER}:${TOKEN}@...`) stays, for it holds no secret.
 */
export function maskCredentials(text: string): string {
  if (!text.includes('@')) return text;
  return text.replace(USER_INFORMATION, (whole, scheme: string, user: string) =>
    ONLY_VARIABLES.test(user) || user === 'git' ? whole : `${scheme}****@`,
  );
}
