using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Reads the numbers of a cloze's deletions.</summary>
internal static class ClozeNumbersReader
{
    /// <summary>
    /// Plain when there are none, as in every lock of before they were kept: the deletions were numbered in reading order then.
    /// </summary>
    /// <param name="fields">Of a prompt or a former note; what is wrong with them is reported there.</param>
    public static ClozeNumbers Read(LockObject fields, PromptKind kind, string question)
    {
        var (hasNumbers, hasRetired) = (fields.Has(LockFields.Numbers), fields.Has(LockFields.RetiredNumbers));
        if (!hasNumbers && !hasRetired) return ClozeNumbers.Plain;
        if (kind != PromptKind.Cloze)
        {
            fields.Wrong(hasNumbers ? LockFields.Numbers : LockFields.RetiredNumbers, "nothing: only a cloze has numbers");
            return ClozeNumbers.Plain;
        }

        var count = ClozeText.Of(question).Deletions.Count;
        var numbers = hasNumbers ? ReadNumbers(fields) : [.. Enumerable.Range(1, count)];
        if (numbers.Count != count)
        {
            fields.Wrong(LockFields.Numbers, FormattableString.Invariant($"a number for each of the {count} deletions"));
        }

        var retired = hasRetired ? ReadRetired(fields) : [];
        var all = numbers.Concat(retired.Select(gone => gone.Number)).ToList();
        if (all.Exists(number => number is < 1 or > int.MaxValue) || all.Distinct().Count() < all.Count)
        {
            fields.Wrong(hasNumbers ? LockFields.Numbers : LockFields.RetiredNumbers, "numbers from 1 on, each of one deletion");
        }

        return ClozeNumbers.Of(
            [.. numbers.Select(number => (int)number)], retired.Select(gone => new RetiredDeletion((int)gone.Number, gone.Text)));
    }

    private static List<long> ReadNumbers(LockObject fields)
    {
        var numbers = new List<long>();
        foreach (var item in fields.Items(LockFields.Numbers))
        {
            var isNumber = item is ScalarNode { Kind: ScalarKind.Integer };
            // What is no number at all is no number of a card either, which is what is said of 0.
            numbers.Add(isNumber && long.TryParse(((ScalarNode)item).Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
        }

        return numbers;
    }

    private static List<(long Number, string Text)> ReadRetired(LockObject fields)
    {
        var retired = new List<(long, string)>();
        foreach (var item in fields.Items(LockFields.RetiredNumbers))
        {
            if (fields.AsObject(item, "retired number", LockFields.OfRetiredNumber) is not { } gone) continue;
            if (gone.Number(LockFields.Number) is { } number && gone.AnyText(LockFields.Text) is { } text) retired.Add((number, text));
        }

        return retired;
    }
}
