namespace CourseKit.Templating.Tests;

public sealed class LimitTests
{
    private static readonly RenderOptions s_small = new()
    {
        Limits = new RenderLimits { Turns = 1_000, Steps = 10_000, Depth = 20, OutputSize = 500, ValueSize = 2_000, RegexTime = TimeSpan.FromMilliseconds(50) },
    };

    [Theory]
    [InlineData("{{ while true; end }}", "1:4 CK5140")]
    [InlineData("{{ for i in 1..1001; end }}", "1:14 CK5140")]
    [InlineData("{{ for i in 1..40; for j in 1..40; end; end }}", "1:20 CK5140")]
    [InlineData("{{ func f; ret 1; end; for i in 1..900; x = f; y = f; z = f; end }}", "CK5140")]
    [InlineData("{{ x = 1..600; y = x + x; for i in y; end }}", "CK5140")]
    [InlineData("{{ x = 1..1500 | array.reverse | array.sort }}", "CK5140")]
    [InlineData("{{ func f(n); if n > 0; f (n - 1); f (n - 1); end; end; f 15 }}", "CK5140")]
    [InlineData("{{ func f; f; end; f }}", "1:12 CK5141")]
    [InlineData("{{ include 'self.html' }}", "self.html 1:4 CK5141")]
    [InlineData("{{ func f; $$; end; wrap f; wrap f; wrap f; f; end; end; end; func g; h; end; func h; g; end; g }}", "CK5141")]
    [InlineData("{{ for i in 1..100; 'abcdef'; end }}", "CK5142")]
    [InlineData("{{ 'x' * 501 }}", "CK5142")]
    [InlineData("{{ capture x; 'x' * 400; end; x; x }}", "CK5142")]
    [InlineData("{{ x = 'ab' * 1001 }}", "1:15 CK5143")]
    [InlineData("{{ x = 'ab'; for i in 1..40; x = x + x; end }}", "CK5143")]
    [InlineData("{{ x = 'ab'; for i in 1..40; x = x | string.append x; end }}", "CK5143")]
    [InlineData("{{ x = 'ab'; for i in 1..40; x = x | string.replace 'a' 'aaaa'; end }}", "CK5143")]
    [InlineData("{{ x = 'ab'; for i in 1..40; x = $'{x}{x}'; end }}", "CK5143")]
    [InlineData("{{ x = [1] * 2001 }}", "CK5140")]
    [InlineData("{{ x = 1..2001 }}", "CK5140")]
    [InlineData("{{ x = 0..9223372036854775807 }}", "CK5140")]
    [InlineData("{{ x = []; x[2000] = 1 }}", "CK5140")]
    [InlineData("{{ x = 'a' | string.pad_left 2001 }}", "CK5143")]
    [InlineData("{{ x = [] | array.insert_at 2000 1 }}", "CK5140")]
    [InlineData("{{ x = 1..900 | array.join 'abc' }}", "CK5143")]
    [InlineData("{{ x = [1]; for i in 1..30; x = [x, x]; end; y = x + '' }}", "CK514")]
    [InlineData("{{ ('a' * 40 + 'b') | regex.match `^(a+)+$` }}", "CK5144")]
    public void Reaching_a_limit_is_a_diagnostic_at_its_place(string template, string expected)
    {
        var rendered = Rendered.Text(template, library: Rendered.Library(("self.html", "{{ include 'self.html' }}")), options: s_small);

        Assert.Contains(expected, Rendered.Problems(rendered), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_holds_itself_is_printed_to_a_depth()
    {
        var rendered = Rendered.Text("{{ x = [1]; x[1] = x; x }}");

        Assert.Equal((true, true), (rendered.Succeeded, rendered.Text.Contains("...", StringComparison.Ordinal)));
    }

    [Fact]
    public void Comparing_lists_that_hold_themselves_ends_in_a_diagnostic() =>
        Assert.Contains("CK5155", Rendered.Problems(Rendered.Text("{{ x = [1]; x[1] = x; y = [1]; y[1] = y; x == y }}")), StringComparison.Ordinal);

    [Fact]
    public void The_default_limits_are_enough_for_a_large_page()
    {
        var rendered = Rendered.Text("{{ for i in 1..10000; for j in 1..20; 'prompt '; end; end }}");

        Assert.Equal((true, 1_400_000), (rendered.Succeeded, rendered.Text.Length));
    }

    [Fact]
    public void Deep_recursion_that_the_limit_allows_does_not_exhaust_the_stack()
    {
        var nested = string.Concat(Enumerable.Repeat("(", 190)) + "f ($0 - 1)" + string.Concat(Enumerable.Repeat(")", 190));
        var options = new RenderOptions { Limits = new RenderLimits { Depth = 1_000_000, Turns = 100_000_000, Steps = 100_000_000 } };

        var rendered = Rendered.Text($"{{{{ func f; if $0 > 0; ret {nested}; end; ret 0; end; f 100000 }}}}", options: options);

        Assert.Contains("CK5141", Rendered.Problems(rendered), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_template_prints_before_it_fails_is_told_apart_by_the_result()
    {
        var rendered = Rendered.Text("before {{ nope.deep }} after");

        Assert.Equal((false, "t.html 1:16 CK5145 'nope' is null and has no 'deep'"), (rendered.Succeeded, Rendered.Problems(rendered)));
    }

    [Theory]
    [InlineData("{{ x = []; for i in 1..100000; x = x << i; end }}", "CK5154")]
    [InlineData("{{ x = ''; for i in 1..100000; x = x + 'abcdefgh'; end }}", "CK5154")]
    [InlineData("{{ x = 'a'; for i in 1..60; x = x + x; end }}", "1:33 CK5143")]
    [InlineData("{{ for i in 1..1000000; x = 'a' | string.pad_left 4000000; end }}", "CK5154")]
    [InlineData("{{ x = 'a' | string.pad_left 2000000000 }}", "CK5143")]
    [InlineData("{{ x = 'a' * 2000000000 }}", "CK5143")]
    [InlineData("{{ x = [1] * 2000000000 }}", "CK514")]
    [InlineData("{{ x = 1..1000000000 }}", "CK5140")]
    [InlineData("{{ x = 3; for i in 1..60; x = x * x; end }}", "CK5143")]
    [InlineData("{{ x = 1 << 1000000000; x }}", "CK514")]
    [InlineData("{{ x = 'a' * 4000000 | string.replace 'a' 'bbbbbbbbbbbbbbbb' }}", "CK5143")]
    [InlineData("{{ x = 'a' * 4000000 | regex.replace 'a' 'bbbbbbbbbbbbbbbb' }}", "CK514")]
    [InlineData("{{ x = []; x[2000000000] = 1 }}", "CK514")]
    [InlineData("{{ func f; f; f; end; f }}", "CK5141")]
    public void What_would_take_all_memory_or_for_ever_ends_in_a_diagnostic(string template, string expected)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        var rendered = Rendered.Text(template);

        Assert.Contains(expected, Rendered.Problems(rendered), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, RenderLimits.Default.Memory * 5 / 4);
    }

    [Fact]
    public void A_rendering_that_is_cancelled_says_so()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => Rendered.Text("{{ for i in 1..1000; i; end }}", options: new RenderOptions { Cancellation = source.Token }));
    }

    [Fact]
    public void There_is_no_clock() =>
        Assert.Equal("t.html 1:4 CK5127 'date.now' gives another value at each build", Rendered.Problems(Rendered.Text("{{ date.now }}")));
}
