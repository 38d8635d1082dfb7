<?php
// pages-to-xml.php FOLDER: its *.wiki files as one XML file that importDump.php reads.
// A file's name is the page's title, percent-encoded but for ASCII that file names may hold: AC%2FDC.wiki,
// Raud%C3%A5a.wiki. Title@1.wiki, Title@2.wiki are earlier revisions.
// Templates come first; each revision is a minute later than the one before, so two wikis made are the same.
$pages = [];
foreach ( glob( "$argv[1]/*.wiki" ) as $file ) {
	preg_match( '/^(.*?)(?:@(\d+))?\.wiki$/sD', basename( $file ), $name );
	$pages[rawurldecode( $name[1] )][(int)( $name[2] ?? PHP_INT_MAX )] = file_get_contents( $file );
}
if ( !$pages ) {
	fwrite( STDERR, "no *.wiki file in $argv[1]\n" );
	exit( 1 );
}
uksort( $pages, static fn ( $a, $b ) =>
	[ strpos( $a, ':' ) === false, (string)$a ] <=> [ strpos( $b, ':' ) === false, (string)$b ] );

$time = gmmktime( 8, 0, 0, 5, 2, 2025 );
$out = new XMLWriter();
$out->openURI( 'php://stdout' );
$out->startDocument( '1.0', 'UTF-8' );
$out->startElement( 'mediawiki' );
$out->writeAttribute( 'xmlns', 'http://www.mediawiki.org/xml/export-0.11/' );
$out->writeAttribute( 'version', '0.11' );
foreach ( $pages as $title => $revisions ) {
	ksort( $revisions );
	$out->startElement( 'page' );
	$out->writeElement( 'title', $title );
	foreach ( $revisions as $text ) {
		$out->startElement( 'revision' );
		$out->writeElement( 'timestamp', gmdate( 'Y-m-d\TH:i:s\Z', $time ) );
		$out->startElement( 'contributor' );
		$out->writeElement( 'username', 'Lacuna' );
		$out->endElement();
		$out->writeElement( 'model', 'wikitext' );
		$out->writeElement( 'format', 'text/x-wiki' );
		$out->startElement( 'text' );
		$out->writeAttribute( 'xml:space', 'preserve' );
		$out->text( rtrim( $text ) );
		$out->endElement();
		$out->endElement();
		$time += 60;
	}
	$out->endElement();
}
$out->endElement();
$out->endDocument();
$out->flush();
