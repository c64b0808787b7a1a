namespace CourseKit.Typesetting.Tests;

/// <summary>What scripts do that take too much, or fail as nobody foresaw. Each formula is a script here, which V8 runs.</summary>
public sealed class TroubleTests : IDisposable
{
    private const string Script = "var typesetting = { math: tex => 'm' + Function(tex)(), code: text => Function(text)(), languages: () => '' };";
    private const string Endless = "for (;;);";
    private const string Greedy = "const all = []; for (;;) all.push(new Array(10000).fill(all.length));";

    private readonly Typesetter _typesetter = With(TimeSpan.FromSeconds(2));

    [Theory]
    [InlineData(Endless, TypesetTrouble.TooLong)]
    [InlineData("/^(a+)+$/.test('a'.repeat(40) + 'b'); return 1", TypesetTrouble.TooLong)]
    [InlineData("throw new TypeError('x')", TypesetTrouble.ScriptFailed)]
    [InlineData("(function f() { f(); })()", TypesetTrouble.ScriptFailed)]
    [InlineData("return 'x'.repeat(2 ** 30)", TypesetTrouble.ScriptFailed)]
    public void What_takes_too_much_is_given_up_and_the_next_is_typeset(string script, TypesetTrouble trouble)
    {
        Assert.Equal(new MathResult.GivenUp(trouble), _typesetter.Math(script, display: false));
        Assert.Equal(new CodeResult.GivenUp(trouble), _typesetter.Code(script, "any"));
        Assert.Equal("fine", Assert.IsType<MathResult.Typeset>(_typesetter.Math("return 'fine'", display: false)).Html);
        Assert.Equal(new CodeResult.Coloured("fine"), _typesetter.Code("return 'fine'", "any"));
    }

    [Fact]
    public void Too_much_memory_is_told_from_too_much_time()
    {
        // On a busy machine it may take its time to fill the memory.
        using var typesetter = With(TimeSpan.FromMinutes(5));

        Assert.Equal(new MathResult.GivenUp(TypesetTrouble.TooMuchMemory), typesetter.Math(Greedy, display: false));
        Assert.Equal("fine", Assert.IsType<MathResult.Typeset>(typesetter.Math("return 'fine'", display: false)).Html);
    }

    [Fact]
    public void What_was_given_up_is_not_tried_twice_in_a_run_but_in_the_next()
    {
        _typesetter.Math("throw 1", display: false);
        _typesetter.Math("throw 1", display: false);
        _typesetter.Math("return 'fine'", display: false);

        Assert.Equal(2, _typesetter.EnginesStarted);
        Assert.Equal(1, TypesetCache.Read(_typesetter.ToCache(), out _).Count);
    }

    [Fact]
    public void Threads_that_wait_for_an_engine_go_on_when_it_is_given_up()
    {
        var results = new MathResult[40];

        Parallel.For(0, results.Length, i => results[i] = _typesetter.Math(i % 4 == 0 ? $"throw {i}" : $"return {i}", display: false));

        Assert.All(results, (result, i) => Assert.Equal(i % 4 == 0, result is MathResult.GivenUp));
    }

    [Fact]
    public void Long_code_that_Prism_can_colour_is_not_given_up()
    {
        using var typesetter = new Typesetter();
        var numbers = "[" + string.Join(", ", Enumerable.Range(0, 20_000)) + "]";

        Assert.IsType<CodeResult.Coloured>(typesetter.Code(numbers, "json"));
    }

    public void Dispose() => _typesetter.Dispose();

    private static Typesetter With(TimeSpan time) =>
        new(TypesetCache.Empty, () => new V8TypesetEngine(new TypesetLimits(time, 100 * 1024 * 1024), Script), engines: 1);
}
