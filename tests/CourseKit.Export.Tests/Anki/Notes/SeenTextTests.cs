namespace CourseKit.Export.Tests;

/// <summary>What counts as the same card to whoever looks at it or has it read out.</summary>
public sealed class SeenTextTests
{
    [Theory]
    [InlineData("A drum.", "<p>A drum.</p>")]
    [InlineData("A drum.", "<p>A  <em class=\"x\">drum</em>.</p>\n")]
    [InlineData("A&nbsp;drum &amp; shaft", "A drum &#38;\nshaft")]
    [InlineData("<p>a</p><p>b</p>", "<div>a<br>b</div>")]
    [InlineData("<ul>\n<li>a</li>\n<li>b</li>\n</ul>", "<ul class=\"tight\"><li><p>a</p></li><li><p>b</p></li></ul>")]
    [InlineData("<ol><li>a</li></ol>", "<ol start=\"1\">\n<li>a</li></ol>")]
    [InlineData("<table><tr><th>a</th><td>b</td></tr></table>", "<table>\n<tbody>\n<tr>\n<td>a</td>\n<td>b</td>\n</tr></tbody></table>")]
    [InlineData("<pre><code>if a:\n    b</code></pre>", "<pre class=\"python\"><code><span class=\"tok-k\">if</span> a:\n    b\n</code></pre>\n")]
    [InlineData("<img src=\"ck-1.png\" alt=\"A loop\">", "<figure><img class=\"wide\" src=\"ck-1.png\" width=\"3\" alt=\"A loop\"></figure>")]
    [InlineData("not <s>so</s>", "not <del>so</del>")]
    [InlineData("<a href=\"https://a.example\">a</a>", "<a href=\"https://b.example\">a</a>")]
    [InlineData("a <b title=\"x &gt; y\">b</b>", "a b")]
    [InlineData("<span>(</span>x", "(x")]
    [InlineData("{&#123;x}&#125;", "&#123;&#123;x&#125;&#125;")]
    public void Other_markup_of_what_is_seen_is_no_difference(string field, string other) => Assert.Equal(SeenText.Of(field), SeenText.Of(other));

    [Theory]
    [InlineData("a", "a b")]
    [InlineData("x2", "x<sup>2</sup>")]
    [InlineData("x<sub>2</sub>", "x<sup>2</sup>")]
    [InlineData("not so", "not <s>so</s>")]
    [InlineData("a b", "a<br>b")]
    [InlineData("ab", "a b")]
    [InlineData("<ul><li>a</li></ul>", "<ol><li>a</li></ol>")]
    [InlineData("<ol><li>a</li></ol>", "<ol start=\"2\"><li>a</li></ol>")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr></table>", "<table><tr><td>a b</td></tr></table>")]
    [InlineData("<pre><code>if a:\n  b</code></pre>", "<pre><code>if a:\n    b</code></pre>")]
    [InlineData("<pre><code>a\nb</code></pre>", "<pre><code>a b</code></pre>")]
    [InlineData("<img src=\"ck-1.png\">", "<img src=\"ck-2.png\">")]
    [InlineData("<img src=\"ck-1.png\" alt=\"A loop\">", "<img src=\"ck-1.png\" alt=\"An arc\">")]
    [InlineData("<audio src=\"ck-1.mp3\"></audio>", "<audio src=\"ck-2.mp3\"></audio>")]
    [InlineData("a", "a<hr>")]
    [InlineData("\\(x\\)", "\\(y\\)")]
    [InlineData("\\(x\\)", "\\[x\\]")]
    [InlineData("{{c1::a}}", "{{c2::a}}")]
    [InlineData("{{c1::a}}", "{{c1::a::what?}}")]
    [InlineData("{{c1::a}} b", "{{c1::a b}}")]
    [InlineData("{&#123;c1:&#58;a}&#125;", "{{c1::a}}")]
    public void What_is_seen_or_heard_otherwise_is_one(string field, string other) => Assert.NotEqual(SeenText.Of(field), SeenText.Of(other));

    [Fact]
    public void Lines_and_cells_part_words_once_and_nothing_hangs_over() =>
        Assert.Equal("a\nb\tc\nif d:\n    e\nf", SeenText.Of("\n<p>a</p>\n<table><tr><td>b</td><td>c</td></tr></table>\n<pre>if d:\n    e\n</pre>\n<p>f</p> <p></p>"));
}
