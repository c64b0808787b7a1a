using CourseKit.Typesetting;

namespace CourseKit.Export.Tests;

public sealed class CodeTests : IDisposable
{
    private readonly Typesetter _typesetter = new();

    [Theory]
    [InlineData("```c#\nint x;\n```", "<pre tabindex=\"0\"><code class=\"language-csharp\"><span class=\"tok-keyword\">int</span> x;\n</code></pre>")]
    [InlineData("```rust,ignore\nfn f() {}\n```", "<code class=\"language-rust\"><span class=\"tok-keyword\">fn</span>")]
    [InlineData("```{python}\nx = 1\n```", "<code class=\"language-python\">x = <span class=\"tok-number\">1</span>\n</code>")]
    [InlineData("```unheard-of\na < b\n```", "<code class=\"language-unheard-of\">a &lt; b\n</code>")]
    [InlineData("```\na < b\n```", "<pre tabindex=\"0\"><code>a &lt; b\n</code></pre>")]
    [InlineData("    a < \"b\"", "<pre tabindex=\"0\"><code>a &lt; &quot;b&quot;\n</code></pre>")]
    [InlineData("```go {#main .wide data-x=\"1\" onclick=\"alert(1)\"}\nvar x int\n```", "<code id=\"main\" class=\"language-go wide\" data-x=\"1\">")]
    [InlineData("```python title=\"a<b.py\"\nx\n```", "<figure class=\"code\">\n<figcaption>a&lt;b.py</figcaption>\n<pre tabindex=\"0\"><code class=\"language-python\">x\n</code></pre>\n</figure>")]
    [InlineData("```text {linenos=table,hl_lines=[1,\"3-4\"],linenostart=9}\na\nb\n\nc\n```", "<span class=\"line marked\" data-line=\"9\">a</span>\n<span class=\"line\" data-line=\"10\">b</span>\n<span class=\"line marked\" data-line=\"11\"></span>\n<span class=\"line marked\" data-line=\"12\">c</span>\n</code>")]
    [InlineData("```js{2}\n/* a\nb */\n```", "<span class=\"line\"><span class=\"tok-comment\">/* a</span></span>\n<span class=\"line marked\"><span class=\"tok-comment\">b */</span></span>\n")]
    [InlineData("```text\n{{</* x */>}}\n```", "<code class=\"language-text\">{{&lt; x &gt;}}\n</code>")]
    [InlineData("{{< highlight python \"linenos=true\" >}}\nx = 1\n{{< /highlight >}}", "<code class=\"language-python\"><span class=\"line\" data-line=\"1\">x = <span class=\"tok-number\">1</span></span></code></pre>")]
    [InlineData("```csharp\n```", "<pre tabindex=\"0\"><code class=\"language-csharp\"></code></pre>")]
    public void A_block_of_code_becomes(string text, string html)
    {
        var site = TestSite.Of($"=== content/page.md\n---\ntitle: Page\n---\n\n{text}\n", typesetter: _typesetter);

        Assert.Empty(site.Mistakes);
        Assert.Contains(html, site["page/index.html"], StringComparison.Ordinal);
    }

    public void Dispose() => _typesetter.Dispose();
}
