import { ApplicationIntegrationType, OAuth2Scopes } from 'discord.js';
import { WANTED } from '../permissions.ts';

/** Where a member adds the bot to their server, and where anyone adds it to their own account. */
export interface Invites {
  readonly invite: string;
  readonly inviteSelf: string;
}

export function invitesOf(applicationId: string): Invites {
  return {
    invite: inviteOf(applicationId, ApplicationIntegrationType.GuildInstall),
    inviteSelf: inviteOf(applicationId, ApplicationIntegrationType.UserInstall),
  };
}

function inviteOf(applicationId: string, where: ApplicationIntegrationType): string {
  const inServer = where === ApplicationIntegrationType.GuildInstall;
  const query = new URLSearchParams({
    client_id: applicationId,
    integration_type: `${where}`,
    scope: inServer
      ? `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`
      : OAuth2Scopes.ApplicationsCommands,
    ...(inServer && { permissions: `${WANTED.bitfield}` }),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
