using FsCheck;
using FsCheck.Fluent;

namespace CourseKit.Model.Tests;

/// <summary>What holds for the numbers of a cloze whatever is done to it.</summary>
public sealed class ClozeNumberPropertyTests
{
    private const int Tests = 300;

    private static readonly string[] Words = ["lamp", "wick", "oil", "flame", "glass", "the", "a", "of", "burns", "lamps", "$x_{1}$", "`{a}`", "\\{"];

    [Fact]
    public void After_any_row_of_edits_a_number_is_one_deletion_for_life() => Property.Holds(Rows(), row =>
    {
        var story = Story.Begin($"{row[0]} {{#c}}");
        foreach (var cloze in row)
        {
            var before = story.Locked("c");
            story = story.Then($"{cloze} {{#c}}");
            var now = story.Locked("c");

            // Nothing is forgotten, no number is there twice, none is left out.
            Assert.Equal(Enumerable.Range(1, Used(now).Count), Used(now).Order());
            Assert.Superset(Used(before), Used(now));
            AssertUnchangedKeep(before, now);
            AssertNoneIsTakenOver(before, now);
        }
    }, Tests);

    [Fact]
    public void Hiding_other_words_of_a_sentence_hands_no_history_on() => Property.Holds(Property.Seeds, seed =>
    {
        var random = new Random(seed);
        var words = Enumerable.Range(0, random.Next(2, 12)).Select(_ => Words[random.Next(Words.Length)]).ToList();
        var story = Story.Begin($"{Hide()} {{#c}}");
        for (var i = 0; i < 4; i++)
        {
            var before = story.Locked("c");
            story = story.Then($"{Hide()} {{#c}}");
            var now = story.Locked("c");

            Assert.DoesNotContain(DeletionChange.Between(before, now), change => change.Kind == DeletionChangeKind.Edited);
        }

        string Hide() => string.Join(' ', words.Select(word => random.Next(2) == 0 ? word : $"{{{word}}}"));
    }, Tests);

    [Fact]
    public void What_was_hidden_is_the_same_card_when_it_is_hidden_again() => Property.Holds(Rows(), row =>
    {
        var first = Story.Begin($"{row[0]} {{#c}}");
        var shown = first.Then($"{ClozeText.Of(row[0]).Plain} {{light}} {{#c}}");

        var again = shown.Then($"{row[0]} {{#c}}");

        Assert.Equal(first.Locked("c").Deletions, again.Locked("c").Deletions);
    }, Tests);

    [Fact]
    public void However_a_cloze_is_saved_it_has_the_same_deletions() => Property.Holds(
        Property.Texts(["{", "}", "|", "\\", "$", "`", " ", "\n", "\r\n", "\t", "a", "5", "(", ")", "\\begin{x}", "\\end{x}", "{a}"]),
        text => Assert.Equal(ClozeText.Of(text).Deletions.Select(deletion => deletion.Text), ClozeText.Of(LockedText.Normalize(text)).Deletions.Select(deletion => deletion.Text)),
        Tests);

    private static void AssertUnchangedKeep(LockedPrompt before, LockedPrompt now)
    {
        var had = NumbersOf(before).ToLookup(card => card.Text, card => card.Number);
        var has = NumbersOf(now).ToLookup(card => card.Text, card => card.Number);
        foreach (var text in had.Where(text => text.Count() == 1 && has[text.Key].Count() == 1)) Assert.Equal(text.Single(), has[text.Key].Single());
        foreach (var text in had) Assert.Equal(Math.Min(text.Count(), has[text.Key].Count()), text.Intersect(has[text.Key]).Count());
    }

    /// <summary>A deletion of another text has a number only in place of one that is gone, or its own that it had once.</summary>
    private static void AssertNoneIsTakenOver(LockedPrompt before, LockedPrompt now)
    {
        var had = before.Deletions;
        var gone = before.Numbers.Retired.ToDictionary(deletion => deletion.Number, deletion => deletion.Text);
        foreach (var (number, text) in NumbersOf(now))
        {
            if (gone.TryGetValue(number, out var was)) Assert.Equal(PromptText.Normalize(was), PromptText.Normalize(text));
            else if (had.TryGetValue(number, out was) && was != text) Assert.True(had.Values.Count(other => other == was) > NumbersOf(now).Count(card => card.Text == was));
        }
    }

    private static IEnumerable<(int Number, string Text)> NumbersOf(LockedPrompt prompt) =>
        ClozeText.Of(prompt.Question).Deletions.Select((deletion, i) => (prompt.Numbers[i], deletion.Text));

    private static HashSet<int> Used(LockedPrompt prompt) => [.. prompt.Deletions.Keys, .. prompt.Numbers.Retired.Select(gone => gone.Number)];

    /// <summary>A cloze at several moments, each a few edits after the last.</summary>
    private static Gen<IReadOnlyList<string>> Rows() => from seed in Property.Seeds select Row(new Random(seed));

    private static IReadOnlyList<string> Row(Random random)
    {
        var words = Enumerable.Range(0, random.Next(2, 10)).Select(_ => Word(random)).ToList();
        words[0] = "{lamp}";
        var row = new List<string>();
        for (var i = random.Next(2, 7); i > 0; i--)
        {
            row.Add(string.Join(' ', words));
            for (var edit = random.Next(1, 4); edit > 0; edit--) Edit(random, words);
            if (!words.Exists(word => ClozeText.Of(word).Deletions.Count > 0)) words.Add("{light}");
        }

        return row;
    }

    private static void Edit(Random random, List<string> words)
    {
        var at = random.Next(words.Count);
        switch (random.Next(6))
        {
            case 0: words.Insert(at, Word(random)); break;
            case 1 when words.Count > 2: words.RemoveAt(at); break;
            case 2: (words[at], words[0]) = (words[0], words[at]); break;
            case 3: words[at] = words[at].Trim('{', '}'); break;
            case 4 when !words[at].Contains('{', StringComparison.Ordinal): words[at] = $"{{{words[at]}}}"; break;
            default: words[at] = Word(random); break;
        }
    }

    private static string Word(Random random)
    {
        var word = Words[random.Next(Words.Length)];
        return random.Next(2) == 0 ? word : $"{{{word}}}";
    }
}
