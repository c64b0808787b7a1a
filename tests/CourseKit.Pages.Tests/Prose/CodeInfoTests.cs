using CourseKit.Syntax;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CourseKit.Model.Tests;

public class CodeInfoTests
{
    [Theory]
    [InlineData("", "- -")]
    [InlineData("python", "python python")]
    [InlineData("C#", "C# csharp")]
    [InlineData("c++", "c++ cpp")]
    [InlineData("c\\+\\+", "c++ cpp")]
    [InlineData("c&#43;&#43; {.wide}", "c++ cpp")]
    [InlineData("c\\# linenos", "c# csharp numbers")]
    [InlineData("golang", "golang go")]
    [InlineData("console", "console shell-session")]
    [InlineData("rust,ignore", "rust rust")]
    [InlineData("rust, should_panic, edition2021", "rust rust")]
    [InlineData("{python}", "python python")]
    [InlineData("{.python #id .wide}", "python python")]
    [InlineData("{r, echo=FALSE}", "r r")]
    [InlineData("{#lst .python .numberLines startFrom=\"5\"}", "python python numbers from 5")]
    [InlineData("{ #a #b .wide}", "wide -")]
    [InlineData("text", "text -")]
    [InlineData("js{1,3}", "js javascript marked 1 3")]
    [InlineData("js {1,3-5}", "js javascript marked 1 3-5")]
    [InlineData("go {linenos=table,hl_lines=[8,\"15-17\"],linenostart=199}", "go go numbers from 199 marked 8 15-17")]
    [InlineData("go {linenos=false}", "go go")]
    [InlineData("{linenos=table hl_lines=[2]}", "- - numbers marked 2")]
    [InlineData("py title=\"a.py\" showLineNumbers", "py python 'a.py' numbers")]
    [InlineData("py showLineNumbers{5}", "py python numbers from 5")]
    [InlineData("py showLineNumbers=false", "py python")]
    [InlineData("ts:line-numbers=2 {1}", "ts typescript numbers from 2 marked 1")]
    [InlineData("ruby:app/models/user.rb", "ruby ruby 'app/models/user.rb'")]
    [InlineData("js [config.js]", "js javascript 'config.js'")]
    [InlineData("python hl_lines=\"2 3\" linenums=\"1\"", "python python numbers marked 2 3")]
    [InlineData("{.haskell .numberLines startFrom=\"100\"}", "haskell haskell numbers from 100")]
    [InlineData("title='it''s'", "- - 'it'", "'s'")]
    [InlineData("python hl_line=2 foo", "python python", "hl_line=2", "foo")]
    [InlineData("python hl_lines=all", "python python", "hl_lines=all")]
    [InlineData("python {data-x=1 style=color}", "python python", "style=color")]
    [InlineData("csharp check", "csharp csharp checked")]
    [InlineData("csharp,check", "csharp csharp checked")]
    [InlineData("cs {check=true, linenos=true}", "cs csharp numbers checked")]
    [InlineData("{C# .check}", "C# csharp checked")]
    [InlineData("csharp {check=false}", "csharp csharp")]
    [InlineData("csharp check scope=a", "csharp csharp checked in a")]
    [InlineData("csharp {scope=\"a b\"}", "csharp csharp checked in a b")]
    [InlineData("csharp check=yes scope", "csharp csharp", "check=yes", "scope")]
    [InlineData("python check scope=a", "python python", "check", "scope=a")]
    [InlineData("python {", "python python")]
    [InlineData("python title=\"", "python python", "title=\"")]
    public void A_fence_says(string text, string says, params string[] unknown)
    {
        var spans = new List<TextSpan>();

        var info = CodeInfoReader.Read(text, spans);

        Assert.Equal(says, Words(info));
        Assert.Equal(unknown, spans.Select(span => text.Substring(span.Start, span.Length)));
    }

    [Fact]
    public void Any_text_is_read_and_what_is_unknown_lies_in_it() =>
        Property.Holds(Property.Characters, text =>
        {
            var spans = new List<TextSpan>();
            CodeInfoReader.Read(text, spans);
            Assert.All(spans, span => Assert.True(span.Start >= 0 && span.End <= text.Length && span.Length > 0));
        });

    [Theory]
    [InlineData("```python hl_line=2\nx\n```", "1:11-1:20 CK5016")]
    [InlineData("> - ```pyhton\n>   x\n>   ```", "1:8-1:14 CK5017")]
    [InlineData("~~~~ mermaid\nx\n~~~~", "1:6-1:13 CK5035")]
    [InlineData("~~~ `x`\nx\n~~~", "1:5-1:8 CK5017")]
    [InlineData("``` py\\_thon x\nx\n```", "1:14-1:15 CK5016, 1:5-1:13 CK5017")]
    public void What_a_fence_says_in_vain_is_found_where_it_stands(string text, string findings) =>
        Assert.Equal(findings, ProseBench.Findings(ProseBench.Parse(text)));

    [Fact]
    public void What_says_how_code_is_shown_is_no_class_of_its_element()
    {
        var fence = Assert.IsType<FencedCodeBlock>(Assert.Single(ProseBench.Parse("```{#lst .python .numberLines .wide}\nx\n```").Tree));

        Assert.Equal(["wide"], fence.GetAttributes().Classes!);
        Assert.Equal("lst", fence.GetAttributes().Id);
    }

    private static string Words(CodeInfo info)
    {
        var words = $"{info.Language ?? "-"} {info.Highlighted ?? "-"}";
        if (info.FileName is not null) words += $" '{info.FileName}'";
        if (info.LineNumbers) words += " numbers";
        if (info.FirstLine != 1) words += $" from {info.FirstLine}";
        if (!info.Marked.IsEmpty) words += " marked " + string.Join(" ", info.Marked.Select(range => range.First == range.Last ? $"{range.First}" : $"{range.First}-{range.Last}"));
        if (info.IsChecked) words += info.Scope is null ? " checked" : $" checked in {info.Scope}";
        return words;
    }
}
