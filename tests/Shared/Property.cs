using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace CourseKit.Tests;

/// <summary>
/// How every property test runs. It tries the same values each time, so that a failure is the doing of a change. With COURSEKIT_FUZZ=20 in the environment it tries twenty
/// times as many from a random seed; with COURSEKIT_SEED, the numbers that a failure gives, the value that failed. Compiled into every test project.
/// </summary>
internal static class Property
{
    private const ulong FixedSeed = 20260101;

    private static readonly int _times = int.Parse(Environment.GetEnvironmentVariable("COURSEKIT_FUZZ") is { Length: > 0 } times ? times : "0", NumberStyles.None, CultureInfo.InvariantCulture);

    private static readonly string? _seed = Environment.GetEnvironmentVariable("COURSEKIT_SEED");

    /// <summary>For tests that make their values with a <see cref="System.Random"/>.</summary>
    public static Gen<int> Seeds { get; } = Gen.Choose(0, int.MaxValue - 1);

    /// <summary>Texts of any characters, more often of those that break things.</summary>
    public static Arbitrary<string> Characters { get; } = Texts(
    [
        "a", "b", "Z", "1", " ", "\n", "\r\n", "\r", "\t", "\0", "\u0001", "\u007f", "\u0085", "\u00a0", "\u00ad", "é", "e\u0301", "\u0301", "\u200b", "\u200d", "\u200f", "\u202e", "\u2028", "\u2029", "\u3000", "한",
        "\ud83d\ude00", "\ud800", "\udc00", "\ue000", "\ufdd0", "\ufdd1", "\ufeff", "\ufffd", "\uffff", "\"", "'", "`", "\\", "/", "<", ">", "&", "{", "}", "[", "]", "(", ")", "$", "%", "#", "*", "_", "-", ".", ":", "|", "=", "~", "^", "!", "?",
    ]);

    /// <summary>Texts put together from <paramref name="morsels"/>; what fails is made shorter, character by character.</summary>
    public static Arbitrary<string> Texts(IEnumerable<string> morsels) => Texts(Gen.Elements(morsels.ToArray()).ListOf().Select(string.Concat));

    public static Arbitrary<string> Texts(Gen<string> texts) => Arb.From(texts, Shorter);

    public static void Holds<T>(Gen<T> values, Action<T> claim, int tests = 100, int size = 100) => Holds(values.ToArbitrary(), claim, tests, size);

    public static void Holds<T>(Gen<T> values, Func<T, bool> claim, int tests = 100, int size = 100) => Holds(values.ToArbitrary(), claim, tests, size);

    public static void Holds<T>(Arbitrary<T> values, Func<T, bool> claim, int tests = 100, int size = 100) => Holds(values, value => Assert.True(claim(value), "it does not hold"), tests, size);

    /// <param name="tests">How many values are tried.</param>
    /// <param name="size">What the size of the values grows to.</param>
    public static void Holds<T>(Arbitrary<T> values, Action<T> claim, int tests = 100, int size = 100)
    {
        var smallest = "";
        try
        {
            Check.One(Configuration(tests, size), Prop.ForAll(values, Try));
        }
        catch (Exception failure) when (smallest.Length > 0)
        {
            Assert.Fail($"Fails for {smallest}. Set COURSEKIT_SEED to the numbers of 'Replay directly' to try it again.\n{failure.Message}");
        }

        void Try(T value)
        {
            try
            {
                claim(value);
            }
            catch
            {
                smallest = Shown(value);
                throw;
            }
        }
    }

    private static Config Configuration(int tests, int size)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(tests * Math.Max(1, _times)).WithEndSize(size).WithQuietOnSuccess(true);
        return _seed?.Trim('(', ')').Split(',').Select(part => ulong.Parse(part, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture)).ToArray() switch
        {
            [var seed, var gamma] => config.WithReplay(seed, gamma),
            [var seed, var gamma, var at] => config.WithReplay(seed, gamma, (int)at),
            not null => throw new FormatException($"COURSEKIT_SEED is '{_seed}', not the numbers that a failure gives."),
            null when _times > 0 => config,
            null => config.WithReplay(FixedSeed, 1),
        };
    }

    /// <summary>The text without a half, a quarter … of it, each at every place.</summary>
    private static IEnumerable<string> Shorter(string text)
    {
        for (var length = (text.Length + 1) / 2; length > 0; length /= 2)
        {
            for (var at = 0; at + length <= text.Length; at += length) yield return text.Remove(at, length);
        }
    }

    /// <summary>A text as a C# literal, so that it can be put into a test.</summary>
    private static string Shown(object? value) => value switch
    {
        string text => $"\"{string.Concat(text.Select(Escaped))}\"",
        System.Runtime.CompilerServices.ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Shown(tuple[i])))})",
        _ => $"{value}",
    };

    private static string Escaped(char c) => c switch
    {
        '"' or '\\' => $"\\{c}",
        '\n' => "\\n",
        >= ' ' and <= '~' => c.ToString(),
        _ => $"\\u{(int)c:X4}",
    };
}
