metadata description = 'What the coach remembers: PostgreSQL that is reached from the coach\'s own network only, and signed in to with Entra.'

param name string
param location string
param sku string
param tier string
param backupDays int

@description('The network in which its name is known.')
param networkId string

@description('The subnet that is given over to it.')
param subnetId string

@description('The identity that signs in: its name, which becomes the user\'s, and its object id.')
param userName string
param userId string

resource zone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'

  resource link 'virtualNetworkLinks' = {
    name: name
    location: 'global'
    properties: { registrationEnabled: false, virtualNetwork: { id: networkId } }
  }
}

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: name
  location: location
  sku: { name: sku, tier: tier }
  properties: {
    version: '17'
    authConfig: { activeDirectoryAuth: 'Enabled', passwordAuth: 'Disabled', tenantId: tenant().tenantId }
    network: { delegatedSubnetResourceId: subnetId, privateDnsZoneArmResourceId: zone.id }
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: backupDays, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: 'Disabled' }
  }
  dependsOn: [zone::link]

  resource database 'databases' = {
    name: 'coach'
    properties: { charset: 'UTF8', collation: 'en_US.utf8' }
  }

  // The coach makes its own tables and owns nothing else: this server is for it alone.
  resource login 'administrators' = {
    name: userId
    properties: { principalType: 'ServicePrincipal', principalName: userName, tenantId: tenant().tenantId }
    dependsOn: [database] // the server takes one change at a time
  }
}

output host string = server.properties.fullyQualifiedDomainName
output database string = server::database.name
