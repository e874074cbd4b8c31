/** What Word for Windows puts on the clipboard for a heading, a paragraph, two levels of bullets and a numbered line. */
export const fromWord = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} @list l0 {mso-list-id:1;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<h2><span lang=EN-US>Gauges<o:p></o:p></span></h2>
<p class=MsoNormal><b><span lang=EN-US>Upstream</span></b><span lang=EN-US> levels are
<i>steady</i>, see <a href="https://example.org/levels">the table</a>.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>First point<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New";mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Below it<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>a)<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>Lettered<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<table class=MsoTableGrid border=1><tr><td width=301 valign=top><p class=MsoNormal>Place<o:p></o:p></p></td><td><p class=MsoNormal>Metres<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>Weir<o:p></o:p></p></td><td><p class=MsoNormal>2.1<o:p></o:p></p></td></tr></table>
<!--EndFragment--></body></html>`;

/** What Google Docs puts on the clipboard: everything inside a bold element that is not bold, styles on spans. */
export const fromGoogleDocs = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0c1d2e3f"><h3 dir="ltr" style="line-height:1.38;margin-top:16pt;"><span style="font-size:14pt;font-family:Arial;color:#434343;font-weight:400;font-style:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;">Next season</span></h3><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-weight:400;font-style:normal;text-decoration:none;">We </span><span style="font-size:11pt;font-weight:700;font-style:normal;text-decoration:none;">agreed</span><span style="font-weight:400;font-style:italic;"> softly</span><span style="font-weight:400;vertical-align:super;">1</span><span style="font-weight:400;">.</span></p><br><ul style="margin-top:0;margin-bottom:0;"><li dir="ltr" style="list-style-type:disc;font-size:11pt;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-size:11pt;font-weight:400;">Boats</span></p></li><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:circle;" aria-level="2"><p dir="ltr" role="presentation"><span style="font-weight:400;">Two small ones</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">Ropes</span></p></li></ul></b><br class="Apple-interchange-newline">`;

/** A piece of a web page, with what a page may hold that must not come in. */
export const fromWeb = `<html><body><!--StartFragment--><div class="post"><script>window.stolen = true</script><style>p { color: red }</style>
<p onclick="window.stolen = true" style="position:fixed">Read <a href="javascript:window.stolen=true">this</a> and
<a href="https://example.org/a?b=1&amp;c=2" onmouseover="window.stolen=true">that</a>.</p><img src="x" onerror="window.stolen = true">
<blockquote><p>Rivers remember.</p></blockquote><ol start="3"><li>third<ol type="a"><li>inner</li></ol></li><li>fourth</li></ol>
<p style="display:none">Hidden words</p><iframe src="https://example.org"></iframe>
<table><thead><tr><th>Year</th><th>Level</th></tr></thead><tbody><tr><td colspan="2">none <b>kept</b></td></tr></tbody></table><hr><pre>one
two</pre></div><!--EndFragment--></body></html>`;

/** Lines of a chat as a browser copies them. */
export const fromChat = `<meta charset='utf-8'><div><div class="sender"><span>Bo Ek</span> <time>14:02</time></div><div class="body"><div>Could we see the <strong>map</strong>?</div></div></div><div><div class="body"><div>Thanks<br>all</div></div></div>`;
