namespace CourseKit.Typesetting.Tests;

public sealed class CacheTests
{
    [Fact]
    public void What_is_in_the_cache_is_not_made_again_and_V8_is_not_started()
    {
        using var first = new Typesetter();
        var made = (first.Math("x^2", display: false), first.Math("\\foo", display: true), first.Code("a", "python"));
        Assert.True(first.HasNews);

        using var second = new Typesetter(TypesetCache.Read(first.ToCache(), out var isDamaged));

        Assert.False(isDamaged);
        Assert.Equal(made.Item1.ToString(), second.Math("x^2", display: false).ToString());
        Assert.Equal(made.Item2, second.Math("\\foo", display: true));
        Assert.Equal(made.Item3, second.Code("a", "python"));
        Assert.Equal(0, second.EnginesStarted);
        Assert.False(second.HasNews);
    }

    [Fact]
    public void Equal_formulas_are_typeset_once_in_a_run()
    {
        var engine = new CountingEngine();
        using var typesetter = new Typesetter(TypesetCache.Empty, () => engine);

        Parallel.For(0, 200, _ => typesetter.Math("x", display: false));
        typesetter.Math("x", display: true);
        typesetter.Math("x", display: false, "\\def\\y{z}");

        Assert.Equal(3, engine.Calls);
    }

    [Fact]
    public void Damage_anywhere_is_seen()
    {
        using var typesetter = new Typesetter(TypesetCache.Empty, () => new CountingEngine());
        typesetter.Math("x", display: false);
        var bytes = typesetter.ToCache();

        foreach (var at in Enumerable.Range(0, bytes.Length).Where(at => at is < 4 or >= 40))
        {
            var damaged = (byte[])bytes.Clone();
            damaged[at] ^= 1;
            Assert.Equal(0, TypesetCache.Read(damaged, out var isDamaged).Count);
            Assert.True(isDamaged, $"byte {at}");
        }

        Assert.Equal(0, TypesetCache.Read(bytes.AsMemory(0, bytes.Length - 1), out var isCut).Count);
        Assert.True(isCut);
        Assert.Equal(0, TypesetCache.Read(default, out var isEmpty).Count);
        Assert.True(isEmpty);
    }

    [Fact]
    public void A_cache_of_another_version_is_of_no_use_and_not_damaged()
    {
        using var typesetter = new Typesetter(TypesetCache.Empty, () => new CountingEngine());
        typesetter.Math("x", display: false);
        var bytes = typesetter.ToCache();
        bytes[4]++;

        Assert.Equal(0, TypesetCache.Read(bytes, out var isDamaged).Count);
        Assert.False(isDamaged);
    }

    [Fact]
    public void The_bytes_do_not_depend_on_the_order_of_work()
    {
        Assert.Equal(BytesOf(["a", "b", "c"]), BytesOf(["c", "a", "b"]));

        static byte[] BytesOf(string[] formulas)
        {
            using var typesetter = new Typesetter(TypesetCache.Empty, () => new CountingEngine());
            foreach (var formula in formulas) typesetter.Math(formula, display: false);
            return typesetter.ToCache();
        }
    }

    [Fact]
    public void What_no_run_asks_for_any_more_is_left_out_in_time()
    {
        using var first = new Typesetter(TypesetCache.Empty, () => new CountingEngine());
        first.Math("old", display: false);
        var bytes = first.ToCache();
        for (var run = 0; run < 8; run++)
        {
            using var typesetter = new Typesetter(TypesetCache.Read(bytes, out _), () => new CountingEngine());
            typesetter.Math("new", display: false);
            bytes = typesetter.ToCache();
            Assert.Equal(2, TypesetCache.Read(bytes, out _).Count);
        }

        using var last = new Typesetter(TypesetCache.Read(bytes, out _), () => new CountingEngine());
        last.Math("new", display: false);
        Assert.Equal(1, TypesetCache.Read(last.ToCache(), out _).Count);
    }

    [Fact]
    public void Where_V8_does_not_run_nothing_throws()
    {
        using var typesetter = new Typesetter(TypesetCache.Empty, () => throw new TypeLoadException("no native part"));

        Assert.Equal(new MathResult.GivenUp(TypesetTrouble.NotAvailable), typesetter.Math("x", display: false));
        Assert.Equal(new CodeResult.GivenUp(TypesetTrouble.NotAvailable), typesetter.Code("x", "python"));
        Assert.Equal("no native part", typesetter.Failure);
        Assert.Equal(0, TypesetCache.Read(typesetter.ToCache(), out _).Count);
    }

    private sealed class CountingEngine : ITypesetEngine
    {
        private int _calls;

        public int Calls => _calls;

        public string Math(string tex, bool display, string definitions)
        {
            Interlocked.Increment(ref _calls);
            return "m<math>" + tex + "</math>";
        }

        public string Code(string code, string language) => code;

        public void Dispose()
        {
        }
    }
}
