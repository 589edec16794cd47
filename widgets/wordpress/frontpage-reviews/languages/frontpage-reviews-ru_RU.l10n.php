<?php
/**
 * Russian, from frontpage-reviews-ru_RU.po; WordPress reads this form without a compiler.
 *
 * @package FrontpageReviews
 */

return array(
	'language'     => 'ru_RU',
	'plural-forms' => 'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);',
	'messages'     => array(
		'The service address must begin with https:// and name a host, such as https://reviews.example.org. The former address was kept.' => 'Адрес сервиса начинается с https:// и содержит имя узла, например https://reviews.example.org. Прежний адрес сохранён.',
		'The site key has only small letters, digits and hyphens, as the desk shows it. The former key was kept.' => 'Ключ сайта состоит из строчных латинских букв, цифр и дефисов, как он показан в рабочем столе. Прежний ключ сохранён.',
		'Frontpage Reviews' => 'Frontpage Reviews',
		'Reviews' => 'Отзывы',
		'Where the reviews are kept' => 'Где хранятся отзывы',
		'How to get them' => 'Как их получить',
		'The author reads, changes and withdraws a review in the browser that sent it; the private page offers the whole conversation as a file.' => 'Автор читает, меняет и отзывает отзыв в том браузере, из которого его отправил; закрытая страница отдаёт всю переписку файлом.',
		'Remembered copies of reviews are gone from this site. Reviews themselves are erased on the desk of %s.' => 'Копии отзывов, которые помнил этот сайт, удалены. Сами отзывы удаляются в рабочем столе %s.',
		'Reviews are read from and sent to %s. Reading sets no cookie and stores nothing in the browser. Whoever writes a review sends the rating, the text, a name and, if wished, an e-mail address, which is never shown.' => 'Отзывы загружаются с %s и отправляются туда же. При чтении не ставятся cookie и ничего не сохраняется в браузере. Кто пишет отзыв, отправляет оценку, текст, имя и, если хочет, адрес почты, который никому не показывается.',
		'Settings' => 'Настройки',
		'Service address' => 'Адрес сервиса',
		'Site key' => 'Ключ сайта',
		'What is reviewed' => 'О чём отзывы',
		'Theme' => 'Оформление',
		'Show under every' => 'Показывать под каждой записью типа',
		'Where Frontpage Reviews runs, such as https://reviews.example.org.' => 'Где работает Frontpage Reviews, например https://reviews.example.org.',
		'As the desk shows it under Settings.' => 'Как он показан в рабочем столе, в разделе «Настройки».',
		'Nothing for search engines' => 'Ничего не сообщать поисковым системам',
		'Tells search engines what the stars are about. Reviews of the business itself on its own site are not eligible for stars.' => 'Сообщает поисковым системам, чему поставлены звёзды. Отзывам о самой компании на её собственном сайте звёзды в поиске не положены.',
		'As the page' => 'Как на странице',
		'Light' => 'Светлое',
		'Dark' => 'Тёмное',
		'Elsewhere use the block “Frontpage Reviews” or the shortcode [frontpage_reviews].' => 'В других местах вставьте блок «Frontpage Reviews» или шорткод [frontpage_reviews].',
		'Two fields are needed: the service address and the site key. The desk shows both under “Install”.' => 'Нужны два поля: адрес сервиса и ключ сайта. Оба показаны в рабочем столе, в разделе «Установка».',
		'No reviews come from %1$s: %2$s Pages show the reviews they remember.' => 'С %1$s отзывы не приходят: %2$s Страницы показывают те, что запомнили.',
		'Connected to “%s”.' => 'Связь есть: «%s».',
		'The reviews cannot be shown at the moment.' => 'Сейчас отзывы показать не удаётся.',
		'Purchase key' => 'Ключ ссылок о покупке',
		'For WooCommerce, from the desk’s Settings: signs the links in the mail of a completed order, so that their reviews are marked as verified purchases. Empty sends no links.' => 'Для WooCommerce; ключ показан в рабочем столе, в разделе «Настройки». Им подписываются ссылки в письме о выполненном заказе: отзывы по ним получают отметку «покупка подтверждена». Если поле пустое, ссылок в письме нет.',
		'What was it like? Reviews by these links are marked as verified purchases:' => 'Как вам покупка? Отзывы по этим ссылкам получают отметку «покупка подтверждена»:',
		'As in the settings' => 'Как в настройках',
		'Page key' => 'Ключ страницы',
		'Only to show the reviews of another page; empty for this one.' => 'Только чтобы показать отзывы другой страницы; пусто — этой.',
		'Visitors read the reviews of this page here and write their own.' => 'Здесь посетители читают отзывы об этой странице и пишут свои.',
		'Reviews with public answers worth the front page, and a private channel for what is nobody else\'s business.' => 'Отзывы с ответами, которые не стыдно напечатать на первой полосе, и закрытая переписка о том, что касается только двоих.',
		'block description' . "\x04" . 'Reviews of this page with public answers, and a form to write one.' => 'Отзывы об этой странице с ответами и форма, чтобы написать свой.',
		'block keyword' . "\x04" . 'reviews' => 'отзывы',
		'block keyword' . "\x04" . 'ratings' => 'оценки',
		'block keyword' . "\x04" . 'feedback' => 'обратная связь',
		'block title' . "\x04" . 'Frontpage Reviews' => 'Frontpage Reviews',
	),
);
