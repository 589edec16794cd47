<?php
// The built-in server knows no rewriting: files are served as they are, all else is WordPress's.
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if ( is_dir( $file ) && is_file( $file . '/index.php' ) ) {
	$file = rtrim( $file, '/' ) . '/index.php';
}
if ( is_file( $file ) ) {
	if ( substr( $file, -4 ) !== '.php' ) {
		return false;
	}
	$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = substr( $file, strlen( $_SERVER['DOCUMENT_ROOT'] ) );
	chdir( dirname( $file ) );
	require $file;
	return true;
}
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
