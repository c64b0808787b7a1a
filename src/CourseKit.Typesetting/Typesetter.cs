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
    private readonly ConcurrentDictionary<CacheKey, Lazy<Made>> _results = [];
    private volatile string? _failure;
    private volatile bool _hasNews;

    /// <param name="cache">What an earlier run made.</param>
    /// <param name="engines">How many V8s may run at once: one a processor, or fewer.</param>
    public Typesetter(TypesetCache? cache = null, int engines = 2)
        : this(cache ?? TypesetCache.Empty, static () => new V8TypesetEngine(TypesetLimits.Default), engines)
    {
    }

    internal Typesetter(TypesetCache cache, Func<ITypesetEngine> start, int engines = 2) =>
        (_cache, _engines) = (cache, new EnginePool(start, engines));

    /// <summary>Why V8 does not run on this machine; null as long as it does, or was not needed.</summary>
    public string? Failure => _failure;

    /// <summary>True when something was made that the cache did not hold.</summary>
    public bool HasNews => _hasNews;

    /// <summary>How many V8s were started.</summary>
    internal int EnginesStarted => _engines.Started;

    /// <param name="tex">Without delimiters.</param>
    /// <param name="display">True for a formula on lines of its own.</param>
    /// <param name="definitions">Commands that are known to it: <c>\newcommand</c> and the like, with U+0001 between two of them.</param>
    public MathResult Math(string tex, bool display, string definitions = "") =>
        Find(CacheKey.OfMath(tex, display, definitions), engine => engine.Math(tex, display, definitions)) switch
        {
            { Text: { } text } => MathResult.Read(text),
            var made => new MathResult.GivenUp(made.Trouble),
        };

    /// <param name="code">Lines that end in LF.</param>
    /// <param name="language">A name that Prism has for it.</param>
    public CodeResult Code(string code, string language) =>
        Find(CacheKey.OfCode(code, language), engine => engine.Code(code, language)) switch
        {
            { Text: { } text } => new CodeResult.Coloured(text),
            var made => new CodeResult.GivenUp(made.Trouble),
        };

    /// <summary>
    /// The cache for the next run: what this run asked for, and what earlier ones did not long ago. What was given up is tried again.
    /// </summary>
    public byte[] ToCache() =>
        _cache.With(_results.Where(result => result.Value.Value.Text is not null).Select(result => KeyValuePair.Create(result.Key, result.Value.Value.Text!)));

    public void Dispose() => _engines.Dispose();

    private Made Find(CacheKey key, Func<ITypesetEngine, string> make) =>
        _cache.Find(key) is { } text
            ? new Made(text)
            : _results.GetOrAdd(key, static (_, arg) => new Lazy<Made>(() => arg.Self.Make(arg.make)), (Self: this, make)).Value;

    private Made Make(Func<ITypesetEngine, string> make)
    {
        if (_failure is not null) return new Made(null, TypesetTrouble.NotAvailable);
        try
        {
            var result = _engines.Use(make);
            _hasNews = true;
            return new Made(result);
        }
        catch (TypesetTroubleException exception)
        {
            return new Made(null, exception.Trouble);
        }
        catch (TypeLoadException exception)
        {
            // ClearScript's word for a native part that is not there.
            _failure = exception.Message;
            return new Made(null, TypesetTrouble.NotAvailable);
        }
    }

    /// <param name="Text">As the scripts gave it; null for what was given up.</param>
    /// <param name="Trouble">Why it was.</param>
    private readonly record struct Made(string? Text, TypesetTrouble Trouble = default);
}
