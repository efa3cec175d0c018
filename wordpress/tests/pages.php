<?php
/**
 * Activates the plugin and lets each role write posts through the REST API: php pages.php FOLDER
 * Prints where they are and what is to be seen there, as JSON.
 *
 * @package ReachCalculator
 */

$url                  = getenv( 'WORDPRESS_URL' );
$_SERVER['HTTP_HOST'] = parse_url( $url, PHP_URL_HOST );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

$error = activate_plugin( 'reach-calculator/reach-calculator.php' );
if ( is_wp_error( $error ) ) {
	fwrite( STDERR, $error->get_error_message() . "\n" );
	exit( 1 );
}

$assets = plugins_url( 'reach-calculator/assets' );
$link   = '<a href="' . $assets . '/index.html#rc1&amp;f=500">Zum Rechner</a>';
$custom = '<reach-calculator chapter="contacts" state="rc1&amp;f=500" style="display:block;min-height:600px">' . $link . '</reach-calculator>'
	. '<script src="' . $assets . '/reach-calculator.classic.js"></script>';

// As the builder writes it; authors may not write its script, which the plugin then brings.
$button = '<div style="min-height:620px;--reach-accent:#7a1f5c;--reach-surface:#fff8ee"><a class="reach-calculator" data-layout="card" data-brand="Anna\'s Coaching" '
	. 'data-action-text="Ruf Anna\'s Büro an" data-action-href="https://example.org/termin?a=1&amp;b=2" data-share-base="" '
	. 'href="' . $assets . '/index.html#rc1&amp;f=500">Zum Rechner</a></div>'
	. '<script src="' . $assets . '/reach-calculator.classic.js"></script>';

/** What an author writes, the state that the calculator then has, and the roles for which only the link remains. */
$forms = array(
	'shortcode'   => array( '[reach_calculator chapter="contacts" layout="compact" state="rc1&f=500"]', 'rc1&f=500', array() ),
	'whole link'  => array( '[reach_calculator state="https://example.org/#rc1&f=500#?secret=abc"]', 'rc1&f=500', array() ),
	'typographic' => array( '[reach_calculator chapter=„contacts“ state=”rc1&amp;f=500”]', 'rc1&f=500', array() ),
	'block'       => array( '<!-- wp:reach-calculator/calculator {"chapter":"contacts","state":"rc1\u0026f=500"} /-->', 'rc1&f=500', array() ),
	'pasted link' => array( 'https://example.org/rechner/de/contacts.html#rc1&v=contacts&f=500', 'rc1&v=contacts&f=500', array() ),
	'div'         => array( '<div class="reach-calculator" data-chapter="contacts" data-state="rc1&amp;f=500">' . $link . '</div>', 'rc1&f=500', array() ),
	'custom HTML' => array( "<!-- wp:html -->\n$custom\n<!-- /wp:html -->", 'rc1&f=500', array( 'author' ) ),
	'button by shortcode' => array( '[reach_calculator chapter="contacts" layout="card" accent="#7a1f5c" surface="#fff8ee" brand="Anna\'s Coaching" action-text="Ruf Anna\'s Büro an" action-href="https://example.org/termin?a=1&b=2" links="page" state="rc1&f=500"]', 'rc1&f=500', array() ),
	'button by block' => array( '<!-- wp:reach-calculator/calculator {"layout":"card","accent":"#7a1f5c","surface":"#fff8ee","brand":"Anna\'s Coaching","action-text":"Ruf Anna\'s Büro an","action-href":"https://example.org/termin?a=1\u0026b=2","links":"page","state":"rc1\u0026f=500"} /-->', 'rc1&f=500', array() ),
	'button by HTML block' => array( "<!-- wp:html -->\n$button\n<!-- /wp:html -->", 'rc1&f=500', array() ),
	'hostile'     => array(
		'[reach_calculator chapter=\'"><script>document.title="owned"</script>\' state=\'rc1"onmouseover="alert(1)\' height=\'1px;background:url(https://example.org/x)\' '
		. 'accent="red;}" action-href="javascript:alert(1)" action-text="<b>x</b>" brand="<img src=x onerror=alert(1)>" brand-logo="javascript:alert(1)" links="x" font="x;}" lang=\'de"><img src=x onerror=alert(1)>\' controls=\'<b>,followers\' layout="javascript:alert(1)" onclick="alert(1)"]',
		'rc1',
		array(),
	),
);

$pages = array();
foreach ( array( 'administrator', 'editor', 'author' ) as $role ) {
	$user = get_user_by( 'login', $role );
	$user = $user ? $user->ID : wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => 'password',
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
	list( $password ) = WP_Application_Passwords::create_new_application_password( $user, array( 'name' => 'test' ) );
	foreach ( $forms as $form => list( $content, $state, $stripped ) ) {
		$request = curl_init( "$url/index.php?rest_route=/wp/v2/posts" );
		curl_setopt_array(
			$request,
			array(
				CURLOPT_RETURNTRANSFER => true,
				CURLOPT_USERPWD        => "$role:$password",
				CURLOPT_HTTPHEADER     => array( 'Content-Type: application/json' ),
				CURLOPT_POSTFIELDS     => wp_json_encode(
					array(
						'title'   => "$form by $role",
						'content' => $content,
						'status'  => 'publish',
					)
				),
			)
		);
		$answer = json_decode( (string) curl_exec( $request ), true );
		if ( empty( $answer['id'] ) ) {
			fwrite( STDERR, "$role cannot publish $form: " . wp_json_encode( $answer ) . curl_error( $request ) . "\n" );
			exit( 1 );
		}
		$pages[] = array(
			'name'  => "$form by $role",
			'url'   => "$url/?p={$answer['id']}",
			'state' => in_array( $role, $stripped, true ) ? null : $state,
			'edit'  => 'block' === $form ? "$url/wp-admin/post.php?post={$answer['id']}&action=edit" : null,
			'role'  => $role,
		);
	}
}
echo wp_json_encode(
	array(
		'version'  => get_bloginfo( 'version' ),
		'login'    => "$url/wp-login.php",
		'new_post' => "$url/wp-admin/post-new.php",
		'pages'    => $pages,
	)
);
