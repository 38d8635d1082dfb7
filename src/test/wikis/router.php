<?php
// For PHP's own server: the addresses that Wikipedia has (/w/api.php, /w/rest.php/..., /wiki/Title).
$path = parse_url( 'http://local' . $_SERVER['REQUEST_URI'], PHP_URL_PATH );
if ( preg_match( '#^/w/(api|index|load|rest)\.php(/.*)?$#sD', (string)$path, $part ) ) {
	$script = $part[1];
	$_SERVER['PATH_INFO'] = rawurldecode( $part[2] ?? '' );
} elseif ( preg_match( '#^/(wiki/.*)?$#sD', (string)$path ) ) {
	$script = 'index';
	unset( $_SERVER['PATH_INFO'] );
} else {
	http_response_code( 404 );
	header( 'Content-Type: text/plain' );
	echo "Nothing here\n";
	return true;
}
unset( $path, $part );
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = "/w/$script.php";
$_SERVER['SCRIPT_FILENAME'] = "/usr/share/mediawiki/$script.php";
chdir( '/usr/share/mediawiki' );
require $_SERVER['SCRIPT_FILENAME'];
