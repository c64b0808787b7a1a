using System.Collections.Concurrent;

namespace CourseKit.Typesetting;

/// <summary>
/// Typesets formulas and code, from any thread. What is asked twice is made once, and what the cache holds is not made at all: V8 is
/// started only for what is new.
/// </summary>
public sealed class Typesetter : IDisposable
{
    private readonly EnginePool _engines;
    private readonly TypesetCache _cache;
    private readonly ConcurrentDictionary<CacheKey, Lazy<string?>> _results = [];
    private volatile string? _failure;
    private volatile bool _hasNews;

    /// <param name="cache">What an earlier run made.</param>
    /// <param name="engines">How many V8s may run at once: one a processor, or fewer.</param>
    public Typesetter(TypesetCache? cache = null, int engines = 2)
        : this(cache ?? TypesetCache.Empty, static () => new V8TypesetEngine(), engines)
    {
    }

    internal Typesetter(TypesetCache cache, Func<ITypesetEngine> start, int engines = 2) => (_cache, _engines) = (cache, new EnginePool(start, engines));

    /// <summary>Why V8 does not run on this machine; null as long as it does, or was not needed.</summary>
    public string? Failure => _failure;

    /// <summary>True when something was made that the cache did not hold.</summary>
    public bool HasNews => _hasNews;

    /// <summary>How many V8s were started.</summary>
    internal int EnginesStarted => _engines.Started;

    /// <param name="tex">Without delimiters.</param>
    /// <param name="display">True for a formula on lines of its own.</param>
    /// <param name="definitions">Commands that are known to it: <c>\newcommand</c> and the like, with U+0001 between two of them.</param>
    /// <returns>Null where V8 does not run; <see cref="Failure"/> says why.</returns>
    public MathResult? Math(string tex, bool display, string definitions = "") =>
        Find(CacheKey.OfMath(tex, display, definitions), engine => engine.Math(tex, display, definitions)) is { } text ? MathResult.Read(text) : null;

    /// <param name="code">Lines that end in LF.</param>
    /// <param name="language">A name that Prism has for it.</param>
    /// <returns>HTML in which no element goes over the end of a line; null where V8 does not run.</returns>
    public string? Code(string code, string language) => Find(CacheKey.OfCode(code, language), engine => engine.Code(code, language));

    /// <summary>The cache for the next run: what this run asked for, and what earlier ones did not long ago.</summary>
    public byte[] ToCache() =>
        _cache.With(_results.Where(result => result.Value.Value is not null).Select(result => KeyValuePair.Create(result.Key, result.Value.Value!)));

    public void Dispose() => _engines.Dispose();

    private string? Find(CacheKey key, Func<ITypesetEngine, string> make) =>
        _cache.Find(key) ?? _results.GetOrAdd(key, static (_, arg) => new Lazy<string?>(() => arg.Self.Make(arg.make)), (Self: this, make)).Value;

    private string? Make(Func<ITypesetEngine, string> make)
    {
        if (_failure is not null) return null;
        try
        {
            var result = _engines.Use(make);
            _hasNews = true;
            return result;
        }
        catch (TypeLoadException exception)
        {
            // ClearScript's word for a native part that is not there.
            _failure = exception.Message;
            return null;
        }
    }
}
