namespace CourseKit.Model.Tests;

/// <summary>A course in the words of <see cref="Story"/> that is edited at random.</summary>
internal sealed class RandomCourse
{
    private static readonly string[] Words =
        ["proxy", "goal", "reward", "agent", "loss", "base", "mesa", "optimizer", "test", "state", "game", "the", "a", "of", "is"];

    private static readonly string[] Ids = ["one", "two", "three"];

    private readonly Random _random;
    private readonly List<string> _lines;

    /// <summary>Every line there ever was: texts come back, and ids made for one prompt are written on another.</summary>
    private readonly List<string> _seen;

    public RandomCourse(Random random)
    {
        _random = random;
        _lines = [.. Enumerable.Range(0, random.Next(1, 14)).Select(_ => Line())];
        _seen = [.. _lines];
    }

    private RandomCourse(Random random, RandomCourse origin) => (_random, _lines, _seen) = (random, [.. origin._lines], [.. origin._seen]);

    public IReadOnlyList<CurrentPrompt> Prompts => Story.Read(string.Join('\n', _lines));

    /// <summary>The same course, edited apart.</summary>
    public RandomCourse Branch(int seed) => new(new Random(seed), this);

    /// <summary>The course at some moments, each a few edits after the last.</summary>
    public IReadOnlyList<IReadOnlyList<CurrentPrompt>> Moments(int count)
    {
        var moments = new List<IReadOnlyList<CurrentPrompt>>();
        for (var i = 0; i < count; i++)
        {
            moments.Add(Prompts);
            EditSome();
        }

        return moments;
    }

    public void EditSome()
    {
        for (var edit = _random.Next(0, 5); edit > 0; edit--) Edit();
        _seen.AddRange(_lines);
    }

    private void Edit()
    {
        var at = _random.Next(_lines.Count);
        switch (_random.Next(11))
        {
            case 0: _lines.Insert(at, Line()); break;
            case 1 when _lines.Count > 1: _lines.RemoveAt(at); break;
            case 2: _lines.Insert(at, _lines[_random.Next(_lines.Count)]); break;
            case 3: (_lines[at], _lines[0]) = (_lines[0], _lines[at]); break;
            case 4: _lines.Insert(at, _random.Next(2) == 0 ? "--" : $"= page{_random.Next(3)}.md{(_random.Next(4) == 0 ? " (draft)" : "")}"); break;
            case 5: _lines[at] = _lines[at].Split(" {#")[0] + (_random.Next(2) == 0 ? "" : $" {{#{Ids[_random.Next(Ids.Length)]}}}"); break;
            case 6: _lines.Insert(at, _seen[_random.Next(_seen.Count)]); break;
            case 7: _lines[at] = _lines[at].Split(" {#")[0] + $" {{#{IdMadeFor(_seen[_random.Next(_seen.Count)])}}}"; break;
            default: _lines[at] = _lines[at].Replace(Words[_random.Next(Words.Length)], Words[_random.Next(Words.Length)]); break;
        }
    }

    private static string IdMadeFor(string line) => Story.Begin(line.Split(" {#")[0]).Ids.FirstOrDefault() ?? "one";

    private string Line()
    {
        var question = Sentence(2, 7);
        return _random.Next(4) == 0 ? Hide(question) : $"{question} | {Sentence(1, 4)}";
    }

    /// <summary>A cloze that hides all of a sentence or some of its words.</summary>
    private string Hide(string sentence)
    {
        if (_random.Next(2) == 0) return $"{{{sentence}}}";
        var words = sentence.Split(' ');
        return string.Join(' ', words.Select((word, i) => i == 0 || _random.Next(2) == 0 ? $"{{{word}}}" : word));
    }

    private string Sentence(int least, int most) =>
        string.Join(' ', Enumerable.Range(0, _random.Next(least, most)).Select(_ => Words[_random.Next(Words.Length)]));
}
