import {app, base64, formed, ip, line, ofXml, text} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, HEX} from '../random.ts'

const PASSWORD = /^password$/
const EITHER = /^(password|passphrase)$/

/** Passwords in the formats of devices, directories, drivers and tools. */
export const tenthDevices: readonly Shape[] = [
  line('user of a switch', PASSWORD, (secret, _name, r) => ({
    running_config: text(
      `hostname ${app(r)}-sw1`,
      `username admin privilege 15 password 0 ${secret}`,
      'ip ssh version 2',
    ),
  })),
  line('lines of a terminal of a switch', PASSWORD, (secret, _name, r) => ({
    config: text('line vty 0 4', ` password ${secret}`, ' login', ' transport input ssh', `! ${app(r)}`),
  })),
  line('way into a switch', PASSWORD, (secret, _name, r) => ({
    diff: `@@ -1,2 +1,2 @@\n hostname ${app(r)}\n-enable password cisco\n+enable password ${secret}\n`,
  })),
  line('servers that judge sign-ins', EITHER, (secret, _name, r) => ({
    config: text(`radius server ${app(r)}`, ` address ipv4 ${ip(r)} auth-port 1812 acct-port 1813`, ` key ${secret}`),
  })),
  line('clients of a server for sign-ins', EITHER, (secret, _name, r) => ({
    'clients.conf': text(`client ${app(r)} {`, `  ipaddr = ${ip(r)}`, `  secret = ${secret}`, '}'),
  })),
  line('key that two ends of a gateway share', EITHER, (secret, _name, r) => ({
    'ipsec.secrets': text(`# ${app(r)}`, `${ip(r)} %any : PSK "${secret}"`),
  })),
  line('user of a monitor of devices', EITHER, (secret, _name, r) => ({
    'snmpd.conf': text(`sysName ${app(r)}`, `createUser monitor SHA "${secret}" AES`, 'rouser monitor authpriv'),
  })),
  line('walk through a device', PASSWORD, (secret, _name, r) => ({
    cmd: `snmpwalk -v3 -l authPriv -u monitor -a SHA -A '${secret}' ${ip(r)} sysUpTime`,
    host: app(r),
  })),
  line('interface of a monitor of devices', PASSWORD, (secret, _name, r) => ({
    result: [
      {
        hostid: r.text(5, DIGITS),
        host: app(r),
        interfaces: [
          {
            type: '2',
            ip: ip(r),
            details: {version: '3', securityname: 'monitor', securitylevel: '2', authpassphrase: secret},
          },
        ],
      },
    ],
  })),
  line('profile of a network of radio', EITHER, (secret, _name, r) => ({
    xml: `<WLANProfile><name>${app(r)}</name><MSM><security><sharedKey><keyType>passPhrase</keyType><protected>false</protected><keyMaterial>${ofXml(secret)}</keyMaterial></sharedKey></security></MSM></WLANProfile>`,
  })),
  line('network of radio on a terminal', EITHER, (secret, _name, r) => ({
    stdout: text(
      `SSID name              : "${app(r)}"`,
      'Security settings',
      '    Authentication         : WPA2-Personal',
      `    Key Content            : ${secret}`,
    ),
  })),
  line('picture of a network of radio', EITHER, (secret, _name, r) => ({
    label: 'guest',
    qr: `WIFI:T:WPA;S:${app(r)};P:${secret};;`,
  })),
  line('connection of a manager of networks', EITHER, (secret, _name, r) => ({
    file: text('[wifi]', `ssid=${app(r)}`, '[wifi-security]', 'key-mgmt=wpa-psk', `psk=${secret}`),
  })),
  line('networks of a controller', EITHER, (secret, _name, r) => ({
    data: [
      {_id: r.text(24, HEX), name: app(r), security: 'wpapsk', wpa_mode: 'wpa2', x_passphrase: secret, enabled: true},
    ],
  })),
  line('firmware of a small device', EITHER, (secret, _name, r) => ({
    sketch: text('#include <WiFi.h>', `const char* ssid = "${app(r)}";`, `const char* password = "${secret}";`),
  })),
  line('settings of a small device', EITHER, (secret, _name, r) => ({
    yaml: text('esphome:', `  name: ${app(r)}`, 'wifi:', '  ssid: office', `  password: "${secret}"`),
  })),
  line('sign-in of a broker of messages for things', PASSWORD, (secret, _name, r) => ({
    cmd: `mosquitto_pub -h ${ip(r)} -u sensor -P '${secret}' -t ${app(r)}/state -m on`,
  })),
  line('sign-in of a client of a topic', PASSWORD, (secret, _name, r) => ({
    'client.properties': text(
      'security.protocol=SASL_SSL',
      'sasl.mechanism=PLAIN',
      `sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="${app(r)}" password="${secret}";`,
    ),
  })),
  line('store of certificates of Java', PASSWORD, (secret, _name, r) => ({
    args: [
      `-Djavax.net.ssl.trustStore=/etc/${app(r)}/trust.jks`,
      `-Djavax.net.ssl.keyStorePassword=${secret}`,
      '-jar',
      'app.jar',
    ],
  })),
  line('command for a store of certificates', EITHER, (secret, _name, r) => ({
    cmd: `keytool -list -keystore /etc/${app(r)}.jks -storepass '${secret}' -alias web`,
  })),
  line('command for a bundle of certificates', EITHER, (secret, _name, r) => ({
    run: `openssl pkcs12 -export -in ${app(r)}.crt -inkey ${app(r)}.key -out ${app(r)}.p12 -passout 'pass:${secret}'`,
  })),
  line('way to sign an app for phones', PASSWORD, (secret, _name, r) => ({
    'key.properties': text(`storeFile=../${app(r)}.jks`, `storePassword=${secret}`, 'keyAlias=upload'),
  })),
  line('entry of a directory', PASSWORD, (secret, _name, r) => ({
    ldif: text(
      `dn: uid=${app(r)},ou=services,dc=example,dc=com`,
      'changetype: modify',
      'replace: userPassword',
      `userPassword: ${secret}`,
    ),
  })),
  formed('entry of a directory in base64', PASSWORD, base64, (as, _name, r) => ({
    ldif: text(`dn: cn=${app(r)},dc=example,dc=com`, 'objectClass: simpleSecurityObject', `userPassword:: ${as}`),
  })),
  line('binding of a service of names', PASSWORD, (secret, _name, r) => ({
    'sssd.conf': text(
      `[domain/${app(r)}]`,
      'ldap_default_bind_dn = cn=reader,dc=example,dc=com',
      `ldap_default_authtok = ${secret}`,
    ),
  })),
  line('answers of an installation', PASSWORD, (secret, _name, r) => ({
    preseed: text(
      `d-i netcfg/get_hostname string ${app(r)}`,
      `d-i passwd/user-password password ${secret}`,
      `d-i passwd/user-password-again password ${secret}`,
    ),
  })),
  line('file of an installation', PASSWORD, (secret, _name, r) => ({
    kickstart: text('lang en_US.UTF-8', `rootpw --plaintext ${secret}`, `network --hostname=${app(r)}`),
  })),
  line('answers of an installation of Windows', PASSWORD, (secret, _name, r) => ({
    xml: `<UserAccounts><AdministratorPassword><Value>${ofXml(secret)}</Value><PlainText>true</PlainText></AdministratorPassword></UserAccounts><ComputerName>${app(r)}</ComputerName>`,
  })),
]
