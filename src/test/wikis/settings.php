<?php
// Settings that all test wikis share; start.sh writes the few lines that require this file.
if ( !defined( 'MEDIAWIKI' ) ) {
	exit;
}
$wgSitename = 'Lacuna';
$wgDBname = "{$wgLanguageCode}wiki";
$wgScriptPath = '/w';
$wgArticlePath = '/wiki/$1';
$wgUsePathInfo = true;
$wgSecretKey = hash( 'sha256', $lacunaHome );
$wgRightsText = 'Creative Commons Attribution-ShareAlike 4.0';
$wgRightsUrl = 'https://creativecommons.org/licenses/by-sa/4.0/';

// One SQLite file for the pages, and the two that the installer has split off
$wgDBtype = 'sqlite';
$wgSQLiteDataDir = "$lacunaHome/data";
$lacunaFile = static fn ( $name ) => [
	'type' => 'sqlite', 'dbname' => $name, 'dbDirectory' => $wgSQLiteDataDir, 'tablePrefix' => '',
	'variables' => [ 'synchronous' => 'NORMAL' ], 'trxMode' => 'IMMEDIATE', 'flags' => 0
];
$wgObjectCaches[CACHE_DB] =
	[ 'class' => SqlBagOStuff::class, 'loggroup' => 'SQLBagOStuff', 'server' => $lacunaFile( 'wikicache' ) ];
$wgJobTypeConf['default'] =
	[ 'class' => JobQueueDB::class, 'claimTTL' => 3600, 'server' => $lacunaFile( "{$wgDBname}_jobqueue" ) ];
$wgMainCacheType = CACHE_NONE;
$wgMessageCacheType = CACHE_NONE;
$wgParserCacheType = CACHE_DB;
$wgSessionCacheType = CACHE_DB;
$wgCacheDirectory = "$lacunaHome/cache";
$wgTmpDirectory = "$lacunaHome/scratch";
$wgLocalisationCacheConf['store'] = 'array';
$wgJobRunRate = 0;

// Nothing leaves this machine: no mail, no ping, no uploads, a proxy that is not there
$wgEnableEmail = false;
$wgPingback = false;
$wgEnableUploads = false;
$wgUseInstantCommons = false;
$wgHTTPProxy = 'http://127.0.0.1:9';

// As on Wikipedia
wfLoadSkin( 'Vector' );
wfLoadExtensions( [ 'Cite', 'ParserFunctions', 'Scribunto' ] );
$wgScribuntoDefaultEngine = 'luastandalone';
$wgScribuntoEngineConf['luastandalone']['luaPath'] = '/usr/bin/lua5.1';
$wgParserEnableLegacyMediaDOM = false;

// Other languages: the test wikis know each other, the rest is an address that nobody asks
$wgInterwikiScopes = 1;
$wgInterwikiCache = [];
foreach ( [ 'de', 'en', 'es', 'fr', 'no', 'sv' ] as $lacunaOther ) {
	$wgInterwikiCache["$wgDBname:$lacunaOther"] = "1 https://$lacunaOther.wikipedia.org/wiki/\$1";
}
foreach ( explode( ' ', $lacunaSites ) as $lacunaSite ) {
	[ $lacunaOther, $lacunaPort ] = explode( ':', $lacunaSite );
	$wgInterwikiCache["$wgDBname:$lacunaOther"] = "1 http://127.0.0.1:$lacunaPort/wiki/\$1";
}
$wgLocalInterwikis = [ $wgLanguageCode ];

// In place of Wikidata: a page's item, and the language links that its wikitext does not name
$wgHooks['ContentAlterParserOutput'][] = static function ( $content, $title, $output ) use ( $lacunaSitelinks ) {
	global $wgLanguageCode;
	foreach ( file( $lacunaSitelinks, FILE_IGNORE_NEW_LINES ) as $row ) {
		$links = explode( "\t", $row );
		$item = array_shift( $links );
		if ( !in_array( "$wgLanguageCode:" . $title->getPrefixedText(), $links, true ) ) {
			continue;
		}
		$output->setPageProperty( 'wikibase_item', $item );
		$named = [ $wgLanguageCode ];
		foreach ( $output->getLanguageLinks() as $link ) {
			$named[] = explode( ':', $link, 2 )[0];
		}
		foreach ( $links as $link ) {
			if ( !in_array( explode( ':', $link, 2 )[0], $named, true ) ) {
				$output->addLanguageLink( $link );
			}
		}
	}
};

// A test writes seconds into the file "lag" and the wiki says that its database lags so much
$wgHooks['ApiMaxLagInfo'][] = static function ( &$info ) use ( $lacunaHome ) {
	if ( is_file( "$lacunaHome/lag" ) ) {
		$info = [ 'host' => 'db1', 'lag' => (float)file_get_contents( "$lacunaHome/lag" ), 'type' => 'db' ];
	}
};
