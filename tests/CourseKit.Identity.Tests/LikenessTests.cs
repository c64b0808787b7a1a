namespace CourseKit.Model.Tests;

/// <summary>
/// Of pairs of prompts, one in the place of the other, which a teacher would call one prompt, edited, and which two. The figures of <see cref="PromptLikeness"/> were chosen
/// by this table.
/// </summary>
public sealed class LikenessTests
{
    /// <summary>Language or matter, the prompt that was, the prompt that stands in its place.</summary>
    private static readonly (string Matter, string Old, string Now)[] _edits =
    [
        // A word is changed, a typo mended.
        ("en", "Which enzym unwinds the duble helix? | Helicase", "Which enzyme unwinds the double helix? | Helicases do."),
        ("en", "What animal did the exam proctor compare? | A horse.", "Which animal did the proctor of the exam compare the model with? | Clever Hans"),
        ("de", "Welches Organ filtert das Blut? | Die Niere", "Welches Organ reinigt und filtert das Blut des Menschen? | Die beiden Nieren"),
        ("de", "Was misst ein Barometer? | Luftdruck", "Welche Größe zeigt das Barometer an? | Den Druck der Luft"),
        ("fr", "Quel organe filtre le sang ? | Le rein", "Quel est l'organe qui filtre le sang humain ? | Les reins"),
        ("fr", "Que mesure un baromètre ? | La pression de l'air", "À quoi sert le baromètre ? | À mesurer la pression atmosphérique"),
        ("zh", "什么是奖励篡改？ | 智能体改变奖励的来源。", "奖励篡改指的是什么？ | 模型直接修改奖励信号。"),
        ("zh", "肾脏的功能是什么？ | 过滤血液", "肾脏在人体里做什么？ | 它清除废物。"),
        ("ja", "報酬改竄とは何ですか。 | 報酬の出どころを変えること", "報酬改竄を説明しなさい。 | エージェントが信号を書き換える。"),
        ("ja", "腎臓の働きは何か。 | 血液の濾過", "腎臓は何をしますか。 | 老廃物を除く。"),
        ("ar", "ما وظيفة الكلية؟ | تنقية الدم", "ماذا تفعل الكلية في الجسم؟ | إزالة الفضلات"),
        ("ar", "ما هو التبخر؟ | تحول السائل إلى غاز", "عرّف التبخر. | انتقال الماء من سائل إلى بخار"),

        ("en", "Which letter stands for the loss of the base optimizer? | L", "Which letter denotes the loss of the base optimizer? | L"),
        ("en", "How many chambers has the human heart? | 4", "How many chambers does the heart of a human have? | Four"),
        ("en", "Does salt dissolve in water? | Yes", "Is salt soluble in water? | Yes, it does."),
        ("de", "In welchem Jahr fiel die Berliner Mauer? | 1989", "Wann fiel die Mauer in Berlin? | Im November 1989"),
        ("es", "¿Qué órgano filtra la sangre? | El riñón", "¿Cuál es el órgano que filtra la sangre? | Los riñones"),

        // Both sides are written anew, and the subject stays.
        ("en", "What is specification gaming? | Meeting the letter of an objective and not its purpose.", "Define specification gaming. | Doing what was asked, literally, without what was meant."),
        ("en", "Which enzyme unwinds the double helix? | Helicase", "What separates the strands of DNA's double helix before replication? | DNA helicase, by breaking hydrogen bonds"),
        ("en", "Which enzyme opens the replication fork? | Topoisomerase", "Name the protein that relieves twisting ahead of replication. | Topoisomerase, at the cost of ATP."),
        ("en", "Why do ledgers balance? | Every entry is made twice.", "What makes a ledger balance? | Double entry."),
        ("de", "Was ist eine Kläranlage? | Ein Werk, das Abwasser reinigt.", "Wozu dient eine Kläranlage? | Zur Reinigung von Wasser aus Haushalten."),
        ("de", "Wodurch entsteht Föhn? | Luft sinkt hinter einem Gebirge ab.", "Erkläre den Föhn. | Absinkende Luft erwärmt sich trocken."),
        ("fr", "Qu'est-ce que la photosynthèse ? | La production de sucre à partir de la lumière.", "Définissez la photosynthèse. | Une plante transforme l'énergie solaire en glucides."),

        // The question is another, the answer stays: one word that says something is enough.
        ("en", "Which sea lies between Italy and Croatia? | Adriatic", "Into which sea does the Po flow? | The Adriatic"),
        ("en", "Who was first to isolate oxygen? | Scheele", "Name the Swedish apothecary who made fire air. | Scheele"),
        ("de", "Welcher Fluss fließt durch Dresden? | Elbe", "Woran liegt Hamburg? | Elbe"),
        ("fr", "Quelle ville est au bord de la Garonne ? | Toulouse", "Où fabrique-t-on l'Airbus ? | Toulouse"),
        ("zh", "哪条河流经武汉？ | 长江", "中国最长的河流叫什么名字？ | 长江"),
        ("ja", "日本でいちばん高い山はどれですか。 | 富士山", "静岡と山梨にまたがる火山は？ | 富士山"),
        ("ar", "أين تقع الأهرامات؟ | الجيزة", "في أي مدينة يقف أبو الهول؟ | الجيزة"),

        ("en", "What cools the engine? | Antifreeze", "Which liquid keeps the motor cold? | Antifreeze"),
        ("en", "Who wrote Faust? | Goethe", "Name the author of Faust. | Johann Wolfgang von Goethe"),
        ("en", "What is DNA? | A molecule", "Define DNA. | A chain of nucleotides"),
        ("en", "Role of ATP? | Energy", "What does ATP do? | Carries power"),

        // Vocabulary: one side is mended.
        ("vocabulary", "der Hunt | dog", "der Hund, die Hunde | dog"),
        ("vocabulary", "gehn | to go", "gehen | to go"),
        ("vocabulary", "le chein | dog", "le chien | dog"),
        ("vocabulary", "la maison | hous", "la maison (f.) | house; home"),
        ("vocabulary", "苹果 | appel", "苹果 (píngguǒ) | apple"),
        ("vocabulary", "猫 | the catt", "猫 (ねこ) | cat"),
        ("vocabulary", "كلب | dog", "الكلب | the dog"),

        // Formulas, pictures, code.
        ("formula", @"State Euler's identity. | $e^{i\pi}+1=0$", @"Which identity joins five constants? | $e^{i\pi} + 1 = 0$"),
        ("formula", @"$\int_0^1 x\,dx$ = ? | $1/2$", @"What is $\int_{0}^{1} x \,\mathrm{d}x$? | One half."),
        ("formula", @"Energy at rest? | $E=mc^2$", @"How much energy has a mass that does not move? | \(E = m c^{2}\), with $c$ in metres a second"),
        ("picture", "What is this? ![](hans.png) | A horse", "Which animal is shown here? ![Hans](hans.png) | Clever Hans"),
        ("picture", "![A neuron](neuron.png) | axon", "Which part carries the signal away? ![A nerve cell](neuron.png) | The axon"),
        ("code", "What does `xs.append(4)` return? | `None`", "Which value has the call `xs.append(4)`? | Nothing: it changes the list."),
        ("code", "How is a list sorted in place? | `xs.sort()`", "Which method puts the items in order? | `xs.sort()`"),

        // A question that many prompts ask.
        ("common", "Why? | Since the chuck is loose.", "Why? | Since the chuck is not tight."),
        ("common", "Why? | Friction.", "Why? | The friction of the belt."),
        ("common", "Is it so? | No", "Is it so? | No, it is not."),
        ("common", "Warum? | Weil der Riemen rutscht.", "Warum? | Weil der Riemen gleitet."),

        ("formula", "How many days has a week? | 7", "Which number of days makes a week? | $7$"),
        ("formula", "Which ratio has a circle's girth to its width? | π", @"Divide a circle's girth by its width. | $\pi$"),
        ("formula", "Which value has the circle's number, to two places? | 3.14", "Round the circle's number to two places. | $3.14$"),
        ("cloze", "{H2O}", "{H₂O}"),
        ("cloze", "{H2O}", "{H~2~O}"),
        ("formula", "How large is a billion? | 10⁹", "Write a billion as a power. | 10^9^"),

        ("vocabulary", "der Vogell | brid", "der Vogel | bird"),
        ("vocabulary", "chein | dgo", "chien | dog"),
        ("vocabulary", "la masion | huose", "la maison | house"),
        ("vocabulary", "der Wolv | wofl", "der Wolf | wolf"),

        // Clozes.
        ("cloze", "The {base optimizer} searches for a {mesa-optimizer}.", "A {mesa-optimizer} is what a {base optimizer} finds by its search."),
        ("cloze", "Die {Niere} filtert das {Blut}.", "Das Blut wird von der {Niere} gefiltert."),
        ("cloze", "Light reactions take place in the {thylakoid}.", "Light reactions occur in the {thylakoid}."),
        ("cloze", "The {mitocondria}.", "The {mitochondria}."),
        ("cloze", "{光合作用}发生在{叶绿体}中。", "植物的叶绿体进行{光合作用}。"),
    ];

    private static readonly (string Matter, string Old, string Now)[] _others =
    [
        // Nothing is shared, or what every question has.
        ("en", "Which enzyme unwinds the double helix? | Helicase", "When does a ledger balance? | When debits equal credits."),
        ("en", "Which animal did the exam proctor compare? | A horse.", "What counts as a proxy? | A stand-in for the goal."),
        ("en", "When does inner alignment fail? | Under distribution shift.", "When was the treaty signed? | In spring, under protest."),
        ("en", "How many chambers has the heart? | 4", "How many legs has a dog? | 4"),
        ("en", "Is the reward seen by the agent? | No", "Does Goodhart's law hold for money? | No"),
        ("en", "Which letter stands for the mass? | m", "Which unit has a length? | m"),
        ("de", "Welches Organ filtert das Blut? | Die Niere", "Wann wurde die Mauer gebaut? | Im August 1961"),
        ("de", "Ist der Wal ein Fisch? | Nein", "Kann Glas rosten? | Nein"),
        ("de", "Warum ist der Himmel blau? | Weil kurze Wellen stärker gestreut werden.", "Warum schwimmt ein Schiff? | Weil es Wasser verdrängt."),
        ("fr", "Quel organe filtre le sang ? | Le rein", "Quand le mur est-il tombé ? | En novembre 1989"),
        ("fr", "La baleine est-elle un poisson ? | Non", "Le verre peut-il rouiller ? | Non"),
        ("fr", "Pourquoi le ciel est-il bleu ? | Les ondes courtes se dispersent.", "Pourquoi un bateau flotte-t-il ? | Il déplace de l'eau."),
        ("zh", "什么是奖励篡改？ | 智能体改变奖励的来源。", "什么是复式记账？ | 每笔交易记录两次。"),
        ("zh", "鲸是鱼吗？ | 不是", "玻璃会生锈吗？ | 不是"),
        ("zh", "为什么天空是蓝色的？ | 短波散射更强。", "为什么船会浮起来？ | 它排开水。"),
        ("ja", "報酬改竄とは何ですか。 | 報酬の出どころを変えること", "複式簿記とは何ですか。 | 取引を二度記すこと"),
        ("ja", "クジラは魚ですか。 | いいえ", "ガラスは錆びますか。 | いいえ"),
        ("ar", "ما وظيفة الكلية؟ | تنقية الدم", "متى سقط الجدار؟ | في خريف 1989"),
        ("ar", "هل الحوت سمكة؟ | لا", "هل يصدأ الزجاج؟ | لا"),
        ("ar", "لماذا السماء زرقاء؟ | تشتت الموجات القصيرة", "لماذا تطفو السفينة؟ | تزيح وزنها ماء"),

        // One sentence, other things in it.
        ("en", "What is the capital of France? | Paris", "What is the capital of Spain? | Madrid"),
        ("en", "What is the past tense of 'to go'? | went", "What is the past tense of 'to see'? | saw"),
        ("en", "In which year was the Treaty of Rome signed? | 1957", "In which year was the Treaty of Paris signed? | 1951"),
        ("en", "Which protein unwinds chromatin? | Helicase", "Which state unwinds reserves? | Norway"),
        ("en", "Why does oil float? | It is less dense than brine.", "Why does steel sink? | It is denser than brine."),
        ("de", "Warum schwimmt Öl? | Es ist weniger dicht als Sole.", "Warum sinkt Stahl? | Er ist dichter als Sole."),
        ("fr", "Pourquoi l'huile flotte-t-elle ? | Elle est moins dense que la saumure.", "Pourquoi l'acier coule-t-il ? | Il est plus dense que la saumure."),
        ("en", "What is a lysosome? | It keeps enzymes and plasma apart.", "What is a firewall? | A device that keeps a network apart from others."),
        ("en", "How many valves has a clarinet? | None, or four", "How many moons has Saturn? | Four"),
        ("de", "Wie viele Kammern hat das Herz? | Vier", "Wie viele Beine hat ein Hund? | Vier"),
        ("en", "Is a whale a fish? | No", "Is a seal a fish? | No"),
        ("en", "Which letter stands for the loss of the base optimizer? | L", "Which letter stands for the loss of the mesa optimizer? | M"),
        ("en", "What is the symbol of the element gold? | Au", "What's the symbol of the element iron? | Fe"),
        ("en", "Which team explored inner alignment: Krakovna, Hubinger, Bostrom or Christiano? | Hubinger", "Which team explored outer alignment: Krakovna, Hubinger, Bostrom or Christiano? | Krakovna"),
        ("de", "Wie heißt die Hauptstadt von Frankreich? | Paris", "Wie heißt die Hauptstadt von Spanien? | Madrid"),
        ("de", "Wie lautet der Plural von Haus? | Häuser", "Wie lautet der Plural von Apfel? | Äpfel"),
        ("fr", "Quelle est la capitale de l'Italie ? | Rome", "Quelle est la capitale de la Pologne ? | Varsovie"),
        ("zh", "法国的首都是哪里？ | 巴黎", "西班牙的首都是哪里？ | 马德里"),
        ("ja", "フランスの首都はどこですか。 | パリ", "スペインの首都はどこですか。 | マドリード"),
        ("ar", "ما عاصمة فرنسا؟ | باريس", "ما عاصمة إسبانيا؟ | مدريد"),

        ("es", "¿Cuál es la capital de Francia? | París", "¿Cuál es la capital de España? | Madrid"),

        // Vocabulary: the next word, and a card that is turned round.
        ("vocabulary", "der Hund | dog", "die Katze | cat"),
        ("vocabulary", "la casa | house", "la cosa | thing"),
        ("vocabulary", "le poisson | fish", "le poison | venom"),
        ("vocabulary", "苹果 | apple", "香蕉 | banana"),
        ("vocabulary", "犬 | dog", "魚 | fish"),
        ("vocabulary", "كلب | dog", "قلب | heart"),
        ("vocabulary", "die Brücke | bridge", "bridge | die Brücke"),
        ("vocabulary", "What is the German for 'dog'? | Hund", "What is the German for 'cow'? | Kuh"),
        ("vocabulary", "Was heißt 'to run'? | laufen", "Was heißt 'to eat'? | essen"),

        // Formulas, pictures, code.
        ("formula", @"What is the derivative of $x^2$? | $2x$", @"What is the derivative of $\sin x$? | $\cos x$"),
        ("formula", @"State Euler's identity. | $e^{i\pi}+1=0$", @"State Ohm's law. | $U=RI$"),
        ("formula", @"$\int_0^1 x\,dx$ | $1/2$", @"$\lim_{n\to\infty} (1+1/n)^n$ | $e$"),
        ("picture", "What is this? ![](hans.png) | A horse", "What is this? ![](rex.png) | A dinosaur"),
        ("picture", "![](heart.png) | heart", "![](liver.png) | liver"),
        ("code", "What does `xs.append(4)` do? | It adds an item.", "What does `open(path)` do? | It reads from the disk."),
        ("code", "How is a list sorted? | `xs.sort()`", "How is a file closed? | `f.close()`"),

        ("formula", @"Which letter has the angle? | $\alpha$", @"Which letter has the density? | $\rho$"),

        ("vocabulary", "das Haus | house", "die Maus | mouse"),
        ("vocabulary", "der Ball | ball", "der Fall | fall"),
        ("vocabulary", "das Band | band", "der Brand | brand"),

        // Clozes, and another kind.
        ("cloze", "The capital of France is {Paris}.", "The capital of Spain is {Madrid}."),
        ("cloze", "The {base optimizer} searches for a {mesa-optimizer}.", "A {ledger} records what was {paid}."),
        ("cloze", "{光合作用}发生在{叶绿体}中。", "{船}在{水}上浮起来。"),
        ("kind", "The {kidney} filters blood.", "Which organ filters blood? | The kidney"),
    ];

    public static TheoryData<string, string, string> Edits => Data(_edits);

    public static TheoryData<string, string, string> Others => Data(_others);

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edited_prompt_keeps_its_history(string matter, string old, string now) => Assert.True(KeepsItsGuid(old, now, AmongOthers(old)), $"{matter}: {old} -> {now}");

    [Theory]
    [MemberData(nameof(Others))]
    public void Another_prompt_in_its_place_is_new(string matter, string old, string now) => Assert.False(KeepsItsGuid(old, now, AmongOthers(old)), $"{matter}: {old} -> {now}");

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edited_prompt_keeps_its_history_in_a_course_of_three(string matter, string old, string now) => Assert.True(KeepsItsGuid(old, now, Alone), $"{matter}: {old} -> {now}");

    [Theory]
    [MemberData(nameof(Others))]
    public void Another_prompt_in_its_place_is_new_in_a_course_of_three(string matter, string old, string now) => Assert.False(KeepsItsGuid(old, now, Alone), $"{matter}: {old} -> {now}");

    private static TheoryData<string, string, string> Data((string Matter, string Old, string Now)[] rows)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var (matter, old, now) in rows) data.Add(matter, old, now);
        return data;
    }

    private static bool KeepsItsGuid(string old, string now, Func<string, string> courseOf)
    {
        var before = Story.Begin(courseOf(old));
        var after = before.Then(courseOf(now));
        Assert.DoesNotContain(after.Match.Diagnostics, found => found.Severity == Syntax.Severity.Error);
        Assert.Equal(before.Guids[0], after.Guids[0]);
        Assert.Equal(before.Guids[2], after.Guids[2]);
        return before.Guids[1] == after.Guids[1];
    }

    private static string Alone(string prompt) => $"First neighbour | one\n{prompt}\nSecond neighbour | two";

    /// <summary>With the other prompts of the table on a page of their own.</summary>
    private static Func<string, string> AmongOthers(string old)
    {
        var rest = string.Join('\n', _edits.Concat(_others).Select(row => row.Old).Where(other => other != old).Distinct());
        return prompt => $"= first.md\n{Alone(prompt)}\n= rest.md\n{rest}";
    }
}
